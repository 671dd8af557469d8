package tr.edu.akky.inventory.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97–2003 in which records are changed that no program would write so. */
final class XlsMaker {

    private XlsMaker() {}

    static byte[] workbook(Consumer<HSSFSheet> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            filling.accept(workbook.createSheet("Yazılımlar"));
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] simple() {
        return workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("MATLAB"));
    }

    /** The stream of records inside a file. */
    static byte[] records(byte[] file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return system.createDocumentInputStream("Workbook").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file around a stream of records. */
    static byte[] file(byte[] records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(records), "Workbook");
            system.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The first record of a type with bytes overwritten from an offset in its data on. */
    static byte[] changed(byte[] file, int type, int offset, int... values) {
        byte[] records = records(file);
        int place = place(records, type) + 4 + offset;
        for (int value : values) {
            records[place++] = (byte) value;
        }
        return file(records);
    }

    /** Records of a type and length, without content, put before the first one of another type. */
    static byte[] inserted(byte[] file, int before, int type, int length, int times) {
        byte[] records = records(file);
        int place = place(records, before);
        ByteBuffer buffer =
                ByteBuffer.allocate(records.length + times * (4 + length)).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(records, 0, place);
        for (int time = 0; time < times; time++) {
            buffer.putShort((short) type).putShort((short) length).put(new byte[length]);
        }
        buffer.put(records, place, records.length - place);
        return file(buffer.array());
    }

    static byte[] cutBefore(byte[] file, int type) {
        byte[] records = records(file);
        return file(Arrays.copyOf(records, place(records, type)));
    }

    private static int place(byte[] records, int type) {
        ByteBuffer buffer = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        int place = 0;
        while ((buffer.getShort(place) & 0xFFFF) != type) {
            place += 4 + (buffer.getShort(place + 2) & 0xFFFF);
        }
        return place;
    }
}
