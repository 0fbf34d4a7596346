// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.Tag;
import org.sealbench.model.field.Field;

/** Tags have names of their own, a sensible size, and some use. */
public final class TagRule implements Rule {

	static final int LONGEST_ARRAY = 10_000;

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		Set<String> seen = new TreeSet<>();
		for (Tag tag : device.getTags()) {
			if (tag.getName().isBlank()) {
				problems.add(CompilerProblem.TAG_NAME_EMPTY.at(Place.of(device.getName(), Field.TAGS)));
			} else if (!seen.add(tag.getName())) {
				problems.add(
						CompilerProblem.TAG_TWICE.at(TagPlaces.tag(device, tag.getName(), Field.TAG), tag.getName()));
			}
			if (!ElementName.isFit(tag.getName())) {
				problems.add(CompilerProblem.TAG_NAME_UNFIT.at(TagPlaces.tag(device, tag.getName(), Field.TAG),
						ElementName.LONGEST));
			}
			if (tag.getArrayLength() < 0 || tag.getArrayLength() > LONGEST_ARRAY) {
				problems.add(CompilerProblem.TAG_ARRAY_LENGTH.at(
						TagPlaces.tag(device, tag.getName(), Field.TAG_ARRAY_LENGTH), tag.getArrayLength(),
						LONGEST_ARRAY));
			}
			if (!tag.isReadable() && !tag.isWritable()) {
				problems.add(
						CompilerProblem.TAG_UNREACHABLE.at(TagPlaces.tag(device, tag.getName(), Field.TAG_ACCESS)));
			}
			if (tag.getCertificate().isGiven() && context.entry(tag.getCertificate()).isEmpty()) {
				problems.add(CompilerProblem.TAG_CERTIFICATE
						.at(TagPlaces.tag(device, tag.getName(), Field.TAG_CERTIFICATE), tag.getCertificate()));
			}
		}
	}
}
