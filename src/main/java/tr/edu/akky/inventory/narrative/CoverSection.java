package tr.edu.akky.inventory.narrative;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.submission.PeriodDetails;

/** Cover and contents: whose report it is, which letter asked for it, and to whom it goes. */
@Component
@Order(0)
class CoverSection implements Section {

    private final Words words;

    CoverSection(Words words) {
        this.words = words;
    }

    @Override
    public void write(WordDocument document, Facts facts) {
        PeriodDetails period = facts.period();
        document.styled("Subtitle", words.say("narrative.state"));
        document.styled("Subtitle", facts.institution());
        document.styled("Title", words.say("narrative.title"));
        document.styled("Subtitle", period.name());
        if (!facts.complete()) {
            document.styled("Subtitle", words.say("narrative.draft"));
        }
        if (period.addressee() != null) {
            document.styled("CoverText", words.say("narrative.cover.addressee", period.addressee()));
        }
        if (period.letterNumber() != null) {
            document.styled(
                    "CoverText",
                    period.letterDate() == null
                            ? words.say("narrative.cover.letter", period.letterNumber())
                            : words.say(
                                    "narrative.cover.letter-of",
                                    words.day(period.letterDate()),
                                    period.letterNumber()));
        }
        document.styled("CoverText", words.day(facts.today()));
        document.contents(words.say("narrative.contents"));
    }
}
