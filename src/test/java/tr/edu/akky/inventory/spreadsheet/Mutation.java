package tr.edu.akky.inventory.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages files in the ways that storage, mail and malice do. */
final class Mutation {

    private static final int[] TELLING = {0, 1, 0x7F, 0x80, 0xFF, '<', '>', '"', '&', '/', '-', '9', '=', ';', '\n'};

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** Another file in the place of one of these. */
    byte[] of(List<byte[]> files) {
        byte[] file = files.get(random.nextInt(files.size()));
        boolean zipped = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        return zipped && random.nextInt(3) > 0 ? partsDamaged(file) : damaged(file, files);
    }

    /** Damage that survives the unpacking: in what is inside, zipped anew. */
    private byte[] partsDamaged(byte[] file) {
        Map<String, byte[]> parts = ZipMaker.of(file).parts();
        List<String> names = new ArrayList<>(parts.keySet());
        ZipMaker maker = ZipMaker.of(file);
        for (int times = random.nextInt(3); times >= 0; times--) {
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(10)) {
                case 0 -> maker.without(name);
                case 1 -> {
                    byte[] other = parts.getOrDefault(names.get(random.nextInt(names.size())), new byte[0]);
                    maker.with(name, out -> out.write(other));
                }
                default -> {
                    byte[] content = damaged(parts.getOrDefault(name, new byte[0]), List.copyOf(parts.values()));
                    maker.with(name, out -> out.write(content));
                }
            }
        }
        return maker.bytes();
    }

    private byte[] damaged(byte[] content, List<byte[]> others) {
        if (content.length == 0) {
            return content;
        }
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 1 -> spliced(content, others.get(random.nextInt(others.size())));
            case 2 -> repeated(content);
            case 3 -> cut(content);
            default -> flipped(content);
        };
    }

    private byte[] flipped(byte[] content) {
        byte[] damaged = content.clone();
        for (int times = random.nextInt(8); times >= 0; times--) {
            int place = random.nextInt(damaged.length);
            damaged[place] = (byte)
                    (random.nextBoolean()
                            ? TELLING[random.nextInt(TELLING.length)]
                            : damaged[place] ^ 1 << random.nextInt(8));
        }
        return damaged;
    }

    private byte[] spliced(byte[] content, byte[] other) {
        int from = other.length == 0 ? 0 : random.nextInt(other.length);
        return joined(
                Arrays.copyOf(content, random.nextInt(content.length)), Arrays.copyOfRange(other, from, other.length));
    }

    private byte[] repeated(byte[] content) {
        int from = random.nextInt(content.length);
        int length = random.nextInt(Math.min(200, content.length - from) + 1);
        byte[] damaged = Arrays.copyOf(content, from);
        byte[] piece = Arrays.copyOfRange(content, from, from + length);
        for (int times = random.nextInt(50); times >= 0; times--) {
            damaged = joined(damaged, piece);
        }
        return joined(damaged, Arrays.copyOfRange(content, from, content.length));
    }

    private byte[] cut(byte[] content) {
        int from = random.nextInt(content.length);
        int length = random.nextInt(Math.min(200, content.length - from) + 1);
        return joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, from + length, content.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
