package tr.edu.akky.inventory.account;

/** What a person does here; the Turkish names are the messages {@code role.<name>}. */
public enum Role {
    /** Birim sorumlusu: enters and submits the rows of the units the person belongs to. */
    UNIT_STAFF,
    /** BİDB uzmanı: sees all units, reviews, returns, approves, exports. */
    REVIEWER,
    /** Yönetici: a reviewer who also keeps units, people, periods and the catalogue. */
    ADMINISTRATOR,
    /** İzleyici: sees dashboards and reports, changes nothing. */
    VIEWER
}
