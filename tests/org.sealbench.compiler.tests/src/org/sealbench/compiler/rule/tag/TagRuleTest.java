// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Tag;

class TagRuleTest extends RuleTest {

	private Tag tag;

	TagRuleTest() {
		super(new TagRule());
	}

	@BeforeEach
	void aTag() {
		tag = add("Level");
		assertFinds();
	}

	@Test
	void refusesNamesThatCannotBeShownOrTyped() {
		for (String name : List.of("a\tb", "a\u202Eb", "a".repeat(201))) {
			device.getTags().get(0).setName(name);
			assertFinds(CompilerProblem.TAG_NAME_UNFIT);
		}
		device.getTags().get(0).setName("a".repeat(200));
		assertFinds();
	}

	@Test
	void refusesNamelessAndDuplicateTags() {
		add(" ");
		add("Level");
		assertFinds(CompilerProblem.TAG_NAME_EMPTY, CompilerProblem.TAG_TWICE);
	}

	@Test
	void refusesArraysBeyondTheBounds() {
		tag.setArrayLength(-1);
		assertFinds(CompilerProblem.TAG_ARRAY_LENGTH);
		tag.setArrayLength(10_000);
		assertFinds();
		tag.setArrayLength(10_001);
		assertFinds(CompilerProblem.TAG_ARRAY_LENGTH);
	}

	@Test
	void warnsOfATagNobodyCanUse() {
		tag.setReadable(false);
		assertFinds(CompilerProblem.TAG_UNREACHABLE);
	}

	@Test
	void refusesACertificateNumberThatIsNotThere() {
		tag.setCertificate(CertificateNumber.of(4));
		assertFinds(CompilerProblem.TAG_CERTIFICATE);
	}

	private Tag add(String name) {
		Tag added = SampleProject.MODEL.createTag();
		added.setName(name);
		device.getTags().add(added);
		return added;
	}
}
