package tr.edu.akky.inventory.intake;

import java.util.Arrays;
import java.util.List;
import tr.edu.akky.inventory.shared.RefusedException;

/** Why a file could not be read: the key of the sentence and the texts and numbers that it names. */
record Refusal(String messageKey, List<Object> arguments) {

    static Refusal of(RefusedException refused) {
        return new Refusal(
                refused.messageKey(),
                Arrays.stream(refused.arguments())
                        .map(argument -> argument instanceof Number ? argument : String.valueOf(argument))
                        .toList());
    }
}
