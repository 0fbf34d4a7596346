// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.model.MethodKind;
import org.sealbench.model.Tag;
import org.sealbench.model.field.Field;

/** Methods have names of their own and act on tags that are there and can be written. */
public final class MethodRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		Set<String> seen = new TreeSet<>();
		for (Method method : device.getMethods()) {
			if (method.getName().isBlank()) {
				problems.add(CompilerProblem.METHOD_NAME_EMPTY.at(Place.of(device.getName(), Field.METHODS)));
			} else if (!seen.add(method.getName())) {
				problems.add(
						CompilerProblem.METHOD_TWICE.at(TagPlaces.method(device, method.getName()), method.getName()));
			}
			if (!ElementName.isFit(method.getName())) {
				problems.add(CompilerProblem.TAG_NAME_UNFIT.at(TagPlaces.method(device, method.getName()),
						ElementName.LONGEST));
			}
			if (method.getKind() != MethodKind.ADD) {
				checkTags(device, method, problems);
			}
			if (method.getCertificate().isGiven() && context.entry(method.getCertificate()).isEmpty()) {
				problems.add(CompilerProblem.TAG_CERTIFICATE.at(TagPlaces.method(device, method.getName()),
						method.getCertificate()));
			}
		}
	}

	private static void checkTags(Device device, Method method, Problems problems) {
		Place place = TagPlaces.method(device, method.getName());
		if (method.getTags().isEmpty()) {
			problems.add(CompilerProblem.METHOD_WITHOUT_TAGS.at(place));
		}
		for (String name : method.getTags()) {
			Optional<Tag> tag = device.getTags().stream().filter(each -> each.getName().equals(name)).findFirst();
			if (tag.isEmpty()) {
				problems.add(CompilerProblem.METHOD_TAG_UNKNOWN.at(place, name));
			} else if (method.getKind() == MethodKind.WRITE && !tag.get().isWritable()) {
				problems.add(CompilerProblem.METHOD_TAG_READ_ONLY.at(place, name));
			}
		}
	}
}
