// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;

class TagValueRuleTest extends RuleTest {

	TagValueRuleTest() {
		super(new TagValueRule());
	}

	@Test
	void takesValuesOfTheTagsType() {
		for (var each : List.of(of(TagType.BOOL, "TRUE"), of(TagType.BOOL, "0"), of(TagType.INT, "-32768"),
				of(TagType.DINT, "2147483647"), of(TagType.REAL, "1e3"), of(TagType.STRING, "a,b"),
				of(TagType.INT, ""))) {
			device.getTags().add(each);
		}
		assertFinds();
	}

	@Test
	void refusesOthers() {
		for (var each : List.of(of(TagType.BOOL, "yes"), of(TagType.INT, "32768"), of(TagType.DINT, "1.0"),
				of(TagType.REAL, "NaN"), of(TagType.REAL, "1,5"))) {
			device.getTags().clear();
			device.getTags().add(each);
			assertFinds(CompilerProblem.TAG_INITIAL_VALUE);
		}
	}

	@Test
	void anArrayHasAsManyValuesAsElements() {
		Tag array = of(TagType.INT, "1, 2,3");
		array.setArrayLength(3);
		device.getTags().add(array);
		assertFinds();
		array.setInitialValue("1,2");
		assertFinds(CompilerProblem.TAG_INITIAL_VALUE);
		array.setInitialValue("1,2,x");
		assertFinds(CompilerProblem.TAG_INITIAL_VALUE);
	}

	private static Tag of(TagType type, String initialValue) {
		Tag tag = SampleProject.MODEL.createTag();
		tag.setName("Level");
		tag.setType(type);
		tag.setInitialValue(initialValue);
		return tag;
	}
}
