package tr.edu.akky.inventory.analysis;

/** The headings under which the guide (section 6.2) analyses each sub-category; messages {@code guide.heading.<name>}. */
public enum GuideHeading {
    /** Genel Bakış ve Mimari. */
    A,
    /** Yapılandırma ve Güvenlik. */
    B,
    /** Diğer Sistemlerle Etkileşimler. */
    C,
    /** Alternatif Açık Kaynak Kodlu Çözümler. */
    D
}
