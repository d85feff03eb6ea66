package org.allonge.engine;

import org.jspecify.annotations.Nullable;

/**
 * Why a fact has no effect.
 *
 * @param rule the rule that it offends, in kebab-case
 * @param field the field of the note whose words decide, or null where only the rule does
 * @param reason one sentence
 */
record Refusal(String rule, @Nullable String field, String reason) {}
