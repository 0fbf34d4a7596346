// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Method;
import org.sealbench.model.MethodKind;
import org.sealbench.model.Tag;

class MethodRuleTest extends RuleTest {

	private Tag tag;

	MethodRuleTest() {
		super(new MethodRule());
	}

	@BeforeEach
	void aTag() {
		tag = SampleProject.MODEL.createTag();
		tag.setName("Level");
		device.getTags().add(tag);
	}

	@Test
	void refusesNamelessAndDuplicateMethods() {
		add("", MethodKind.ADD);
		add("Sum", MethodKind.ADD);
		add("Sum", MethodKind.ADD);
		assertFinds(CompilerProblem.METHOD_NAME_EMPTY, CompilerProblem.METHOD_TWICE);
	}

	@Test
	void refusesTagsThatAreNotThere() {
		add("Reset", MethodKind.RESET, "Level", "Pressure");
		assertFinds(CompilerProblem.METHOD_TAG_UNKNOWN);
	}

	@Test
	void refusesToWriteAReadOnlyTag() {
		add("Write", MethodKind.WRITE, "Level");
		assertFinds(CompilerProblem.METHOD_TAG_READ_ONLY);
		tag.setWritable(true);
		assertFinds();
	}

	@Test
	void warnsOfAMethodWithoutEffect() {
		add("Reset", MethodKind.RESET);
		assertFinds(CompilerProblem.METHOD_WITHOUT_TAGS);
	}

	@Test
	void refusesACertificateNumberThatIsNotThere() {
		add("Sum", MethodKind.ADD).setCertificate(CertificateNumber.of(4));
		assertFinds(CompilerProblem.TAG_CERTIFICATE);
	}

	private Method add(String name, MethodKind kind, String... tags) {
		Method method = SampleProject.MODEL.createMethod();
		method.setName(name);
		method.setKind(kind);
		method.getTags().addAll(List.of(tags));
		device.getMethods().add(method);
		return method;
	}
}
