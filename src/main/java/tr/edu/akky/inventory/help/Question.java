package tr.edu.akky.inventory.help;

import org.jspecify.annotations.Nullable;

/**
 * A question that is often asked; its words are the messages {@code help.question.<key>} and {@code .answer}.
 *
 * @param ruling the answer in a word, where it has one
 */
record Question(String key, @Nullable Ruling ruling) {}
