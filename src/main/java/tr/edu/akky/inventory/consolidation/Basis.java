package tr.edu.akky.inventory.consolidation;

/** Why a name and a product belong together, strongest first; the Turkish sentences are {@code basis.<name>}. */
enum Basis {
    /** A person placed this row by itself. */
    PERSON,
    /** A person said so of the name. */
    DECIDED,
    /** The whole name is one by which the product is known. */
    ALIAS,
    /** The same name but for maker, version, edition and the words of licences. */
    NAME,
    /** The same name, but several products have it. */
    SEVERAL,
    /** Known by this name, but a small edition such as "LT" is a product of its own. */
    EDITION,
    /** Only the maker is named, who makes other products too. */
    VENDOR,
    /** One name holds the other. */
    PART,
    /** The letters resemble each other. */
    SIMILAR
}
