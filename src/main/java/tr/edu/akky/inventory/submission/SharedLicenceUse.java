package tr.edu.akky.inventory.submission;

/** What a unit says of licences that BİDB has declared for the whole campus; told by whoever keeps them. */
public interface SharedLicenceUse {

    /** Whether the unit has declared in this submission that it uses any of them. */
    boolean isDeclared(long submissionId);
}
