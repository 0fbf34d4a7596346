// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the product's build that every library has a licence that is known, with its text. */
class LicencesTest {

	private final BuildTool check = new BuildTool("releng/org.sealbench.product/build/Licences.java");
	@TempDir
	private Path product;

	@Test
	void everyLibraryHasALineAndATextOfTheProductsOwn() throws IOException, InterruptedException {
		library("com.google.gson", "2.13.2", "Apache-2.0");
		library("org.eclipse.emf.ecore", "2.43.0", null, "about.html");
		library("slf4j.api", "2.0.17", "https://opensource.org/license/mit", "META-INF/LICENSE.txt");
		library("org.sealbench.cli", "0.1.0", null);
		check();
		check.assertPassed();
		assertEquals(List.of("com.google.gson  2.13.2  Apache-2.0  licences/Apache-2.0.txt",
				"org.eclipse.emf.ecore  2.43.0  EPL-2.0  licences/EPL-2.0.txt "
						+ "licences/org.eclipse.emf.ecore/about.html",
				"slf4j.api  2.0.17  MIT  licences/slf4j.api/LICENSE.txt"), lines());
		for (String line : lines()) {
			for (String text : line.split(" {2}", 4)[3].split(" ")) {
				assertTrue(Files.size(product.resolve(text)) > 0, text);
			}
		}
	}

	@Test
	void aLibraryThatNoLineNamesFails() throws IOException, InterruptedException {
		library("org.unheard.of", "1.0", "Apache-2.0");
		check();
		check.assertFailed("org.unheard.of: its licence is not known");
	}

	@Test
	void aLibraryThatChangedItsLicenceFails() throws IOException, InterruptedException {
		library("com.google.gson", "3.0.0", "AGPL-3.0");
		check();
		check.assertFailed("com.google.gson says \"AGPL-3.0\", and the table of licences Apache-2.0");
	}

	@Test
	void aLicenceWithoutAnyTextFails() throws IOException, InterruptedException {
		library("slf4j.api", "2.0.17", "MIT");
		check();
		check.assertFailed("slf4j.api: there is no text of MIT");
	}

	private void library(String name, String version, String licence, String... texts) throws IOException {
		Map<String, String> attributes = licence == null
				? Map.of("Bundle-SymbolicName", name + ";singleton:=true", "Bundle-Version", version)
				: Map.of("Bundle-SymbolicName", name, "Bundle-Version", version, "Bundle-License", licence);
		BuildTool.jar(product.resolve("plugins/" + name + "_" + version + ".jar"), attributes, texts);
	}

	private void check() throws IOException, InterruptedException {
		check.run(product, BuildTool.ROOT.resolve("releng/licences"), BuildTool.ROOT.resolve("LICENSE"),
				product.resolve("plugins"));
	}

	private List<String> lines() throws IOException {
		return Files.readAllLines(product.resolve("THIRD-PARTY.txt")).stream().skip(2).toList();
	}
}
