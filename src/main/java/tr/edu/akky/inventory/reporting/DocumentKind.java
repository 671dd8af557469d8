package tr.edu.akky.inventory.reporting;

import java.util.Locale;
import tr.edu.akky.inventory.shared.Downloads;

/** The documents that a report can be had as; the Turkish names are the messages {@code reports.kind.<name>}. */
public enum DocumentKind {
    XLSX_A_N("a-n", "xlsx", Downloads.XLSX),
    XLSX_A_T("a-t", "xlsx", Downloads.XLSX),
    ODS_A_N("a-n", "ods", OdsPackage.MEDIA_TYPE),
    ODS_A_T("a-t", "ods", OdsPackage.MEDIA_TYPE),
    DOCX("", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    CSV("", "csv", "text/csv;charset=UTF-8"),
    JSON("", "json", "application/json");

    private static final String NAME = "AKKY-Gecisi-Analiz-ve-Yol-Haritasi-Raporu-";

    private final String layout;
    private final String ending;
    private final String mediaType;

    DocumentKind(String layout, String ending, String mediaType) {
        this.layout = layout;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Key of the shipped template that it fills or looks like; empty where it has none. */
    public String layout() {
        return layout;
    }

    /** Without the dot. */
    String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the report of a period; no two kinds share one. */
    public String fileName(String period) {
        return reportName(period) + (layout.isEmpty() ? "" : "-" + layout.toUpperCase(Locale.ROOT)) + "." + ending;
    }

    static String reportName(String period) {
        return NAME + Reports.fileNamePart(period);
    }
}
