package tr.edu.akky.inventory.register;

/**
 * The nine regulations of the matrix, in its order; the Turkish names are {@code regulation.<name>}, what is left to
 * the institution {@code regulation.<name>.outside}.
 */
enum Regulation {
    KVKK,
    CIRCULAR_2019_12,
    SECURITY_GUIDE,
    CIRCULAR_2023_13,
    AUDIT_GUIDE,
    ISO_27001,
    INTERNAL_CONTROL,
    INTEROPERABILITY,
    CIRCULAR_2008_17
}
