package tr.edu.akky.inventory.submission;

/** The official list of staff competence for a migration; texts are the messages {@code competence.<name>}. */
public enum Competence {
    STAFF_SUFFICIENT,
    TRAINING_NEEDED,
    OUTSOURCING_NEEDED,
    NO_RESOURCE
}
