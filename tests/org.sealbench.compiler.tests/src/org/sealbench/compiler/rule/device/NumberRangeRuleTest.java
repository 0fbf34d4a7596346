// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.NumberRange;

/** Whatever number has a range in the model is checked against it, at its ends. */
class NumberRangeRuleTest extends RuleTest {

	NumberRangeRuleTest() {
		super(new NumberRangeRule());
	}

	@Test
	void numbersAreWithinTheirRanges() {
		List<Field> numbers = Arrays.stream(Field.values())
				.filter(each -> each.isOfDevice() && NumberRange.of(each.feature()).isPresent())
				.filter(each -> !each.key().endsWith("port")).toList();
		assertFalse(numbers.isEmpty());
		for (Field field : numbers) {
			NumberRange range = NumberRange.of(field.feature()).orElseThrow();
			field.set(device, range.least());
			assertFinds();
			field.set(device, range.most());
			assertFinds();
			field.set(device, range.least() - 1);
			assertFinds(CompilerProblem.NUMBER_RANGE);
			field.set(device, range.most() + 1);
			assertFinds(CompilerProblem.NUMBER_RANGE);
			field.set(device, range.least());
		}
	}
}
