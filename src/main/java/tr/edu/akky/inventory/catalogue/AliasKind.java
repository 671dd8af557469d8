package tr.edu.akky.inventory.catalogue;

/** Why a product is known by some text. */
enum AliasKind {
    NAME,
    /** The name without what stands in brackets. */
    SHORT_NAME,
    CODE,
    /** Another spelling, as people type it. */
    ALIAS,
    /** A spelling that a specialist decided while consolidating. */
    LEARNT
}
