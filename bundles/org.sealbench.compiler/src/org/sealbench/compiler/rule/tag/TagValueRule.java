// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.ElementList;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.Tag;
import org.sealbench.model.field.Field;

/** The initial value of a tag has its type, and that of an array as many elements. No text at all means zero. */
public final class TagValueRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (Tag tag : device.getTags()) {
			String why = tag.getInitialValue().isEmpty() ? "" : fault(tag);
			if (!why.isEmpty()) {
				String allowed = TagValue.allowed(tag.getType());
				problems.add(CompilerProblem.TAG_INITIAL_VALUE.at(
						TagPlaces.tag(device, tag.getName(), Field.TAG_INITIAL_VALUE), tag.getInitialValue(), why,
						tag.getArrayLength() == 0 ? allowed
								: tag.getArrayLength() + " values separated by commas, each " + allowed));
			}
		}
	}

	private static String fault(Tag tag) {
		if (tag.getArrayLength() == 0) {
			return TagValue.isValid(tag.getType(), tag.getInitialValue()) ? ""
					: "the tag is of type " + tag.getType().getLiteral();
		}
		Optional<List<String>> read = ElementList.split(tag.getInitialValue());
		if (read.isEmpty()) {
			return "a quote is not closed, or no comma follows it";
		}
		List<String> elements = read.get();
		if (elements.size() != tag.getArrayLength()) {
			return "the array has " + tag.getArrayLength() + " elements and not " + elements.size();
		}
		for (String element : elements) {
			if (!TagValue.isValid(tag.getType(), element)) {
				return "the elements are of type " + tag.getType().getLiteral();
			}
		}
		return "";
	}
}
