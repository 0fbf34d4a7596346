// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Projects and certificates of tests come from the testkit, so that what they are made of is said in one place. */
class TestkitTest {

	private static final String KIT = "org.sealbench.testkit";

	/** The workbench runs on Equinox, where the testkit, which is no bundle, cannot be used. */
	private static final Set<String> ON_EQUINOX = Set.of("TestPlant", "LargePlant");

	/** What the testkit alone does, with the tests that are about just that. */
	private static final Map<String, Set<String>> ONLY_THERE = Map.of("v3CertificateBuilder(", Set.of(),
			"new ProtectProject(", Set.of("ProtectProjectTest"), "new NewProject(", Set.of(), "new ProjectCreator(",
			Set.of("ProjectTest"));

	@Test
	void nobodyElseBuildsProjectsOrCertificates() throws IOException {
		Set<String> others = new TreeSet<>();
		for (SourceFile each : SourceFile.below(Checkout.ROOT.resolve("tests"))) {
			String text = Files.readString(each.path());
			for (Map.Entry<String, Set<String>> part : ONLY_THERE.entrySet()) {
				if (text.contains(part.getKey()) && !each.packaged().startsWith(KIT)
						&& !part.getValue().contains(each.simpleName()) && !ON_EQUINOX.contains(each.simpleName())
						&& !each.simpleName().equals(getClass().getSimpleName())) {
					others.add(each.simpleName() + ": " + part.getKey() + "…)");
				}
			}
		}
		assertEquals(Set.of(), others, "use PlantBuilder, ProjectBuilder, CredentialBuilder or CertificateDraft");
	}
}
