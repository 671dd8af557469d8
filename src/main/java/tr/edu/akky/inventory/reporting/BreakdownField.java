package tr.edu.akky.inventory.reporting;

/** The columns of the sheet "Birim Kırılımı" in their order, with their widths in characters. */
enum BreakdownField {
    LINE("Rapor Satırı", 36),
    UNIT("Birim", 36),
    NAME("Bildirilen Ad", 36),
    TOP_CATEGORY("Üst Kategori", 26),
    SUB_CATEGORY("Alt Kategori", 26),
    LICENCES("Lisans Adedi", 14),
    USERS("Kullanıcı Sayısı", 14),
    LICENCE_NAME("Lisans Adı", 26),
    EXPIRY("Lisans Son Kullanım Tarihi", 18);

    private final String heading;
    private final int width;

    BreakdownField(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }
}
