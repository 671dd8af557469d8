package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The styles and lists that the document's paragraphs refer to by name. */
final class WordStyles {

    private static final int LEVELS = 3;
    private static final int INDENT = 360;

    private final XWPFNumbering numbering;
    private final BigInteger numbered;

    WordStyles(XWPFDocument document) throws IOException {
        document.createStyles().setStyles(read());
        numbering = document.createNumbering();
        numbering.addNum(numbering.addAbstractNum(list(1, STNumberFormat.BULLET, "•")));
        numbered = numbering.addAbstractNum(list(2, STNumberFormat.DECIMAL, "%{0}."));
    }

    /** A numbered list of its own. */
    BigInteger newNumberedList(int start) {
        BigInteger list = numbering.addNum(numbered);
        CTNumLvl first = numbering.getNum(list).getCTNum().addNewLvlOverride();
        first.setIlvl(BigInteger.ZERO);
        first.addNewStartOverride().setVal(BigInteger.valueOf(start));
        return list;
    }

    /** How far the text of a list stands from the margin, in twentieths of a point. */
    static int indent(int level) {
        return INDENT * (level + 1);
    }

    private static CTStyles read() throws IOException {
        try (InputStream in = new ClassPathResource("narrative/styles.xml").getInputStream()) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static XWPFAbstractNum list(int id, STNumberFormat.Enum format, String sign) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        for (int level = 0; level < LEVELS; level++) {
            CTLvl each = list.addNewLvl();
            each.setIlvl(BigInteger.valueOf(level));
            each.addNewStart().setVal(BigInteger.ONE);
            each.addNewNumFmt().setVal(format);
            each.addNewLvlText().setVal(sign.replace("{0}", String.valueOf(level + 1)));
            each.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(indent(level)));
            each.getPPr().getInd().setHanging(BigInteger.valueOf(INDENT));
        }
        return new XWPFAbstractNum(list);
    }
}
