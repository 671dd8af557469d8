package tr.edu.akky.inventory.analysis;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The four texts of a sub-category as typed, with the version of each that was on the screen; bound by its fields. */
class GuideForm {

    static final int LONGEST = 60_000;
    static final int NOT_STORED = -1;

    public String a = "";
    public String b = "";
    public String c = "";
    public String d = "";

    public int versionA = NOT_STORED;
    public int versionB = NOT_STORED;
    public int versionC = NOT_STORED;
    public int versionD = NOT_STORED;

    static GuideForm of(Map<GuideHeading, GuideSection> stored) {
        GuideForm form = new GuideForm();
        stored.forEach((heading, section) -> {
            form.write(heading, section.body());
            form.see(heading, section.version());
        });
        return form;
    }

    static String field(GuideHeading heading) {
        return switch (heading) {
            case A -> "a";
            case B -> "b";
            case C -> "c";
            case D -> "d";
        };
    }

    /** Lines end as everywhere else here, and nothing stands after the last word. */
    public String text(GuideHeading heading) {
        return typed(heading).replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    Map<GuideHeading, String> texts() {
        Map<GuideHeading, String> texts = new EnumMap<>(GuideHeading.class);
        for (GuideHeading heading : GuideHeading.values()) {
            texts.put(heading, text(heading));
        }
        return texts;
    }

    void check(Errors errors) {
        texts().forEach((heading, text) -> {
            if (text.length() > LONGEST) {
                errors.rejectValue(
                        field(heading), "guide.too-long", new Object[] {LONGEST, text.length() - LONGEST}, null);
            }
        });
    }

    public int seen(GuideHeading heading) {
        return switch (heading) {
            case A -> versionA;
            case B -> versionB;
            case C -> versionC;
            case D -> versionD;
        };
    }

    void see(GuideHeading heading, int version) {
        switch (heading) {
            case A -> versionA = version;
            case B -> versionB = version;
            case C -> versionC = version;
            case D -> versionD = version;
        }
    }

    void write(GuideHeading heading, String text) {
        switch (heading) {
            case A -> a = text;
            case B -> b = text;
            case C -> c = text;
            case D -> d = text;
        }
    }

    /** Puts a draft under the heading if nothing stands there. */
    void take(GuideHeading heading, @Nullable String draft) {
        if (text(heading).isBlank() && draft != null) {
            write(heading, draft);
        }
    }

    /** Puts a draft below what stands under the heading. */
    void append(GuideHeading heading, @Nullable String draft) {
        if (draft != null) {
            write(heading, (text(heading).strip() + "\n\n" + draft).strip());
        }
    }

    private String typed(GuideHeading heading) {
        return switch (heading) {
            case A -> a;
            case B -> b;
            case C -> c;
            case D -> d;
        };
    }
}
