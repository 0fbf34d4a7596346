// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.DescriptionField;
import org.sealbench.project.Project;
import org.sealbench.ui.problem.ProblemText;

/**
 * What the use cases report in the same words to the command line and to the workbench: problems, whose wording stands
 * beside their codes, and certificates, field by field.
 */
public final class Reported {

	private static final String ANYTHING = "\u0000";
	/** Letters of its own that a sentence needs to be known again. */
	private static final int LEAST = 10;

	private Reported() {
	}

	/** The messages and remedies of all problems as the workbench says them, whatever they are filled with. */
	public static List<Pattern> problems() {
		Object[] anything = new Object[8];
		Arrays.fill(anything, ANYTHING);
		return bundles().flatMap(Reported::codes).map(code -> code.at(Place.of("device"), anything))
				.flatMap(problem -> Stream.of(problem.message(), problem.remedy(), ProblemText.remedy(problem)))
				.distinct().filter(each -> each.replaceAll("[^A-Za-z]", "").length() >= LEAST)
				.sorted((a, b) -> b.length() - a.length()).map(Reported::pattern).toList();
	}

	private static Pattern pattern(String filled) {
		List<String> parts = Arrays.stream(filled.split(ANYTHING, -1)).map(Pattern::quote).toList();
		return Pattern.compile(String.join("[^\n]*?", parts));
	}

	private static Stream<Bundle> bundles() {
		return Arrays.stream(FrameworkUtil.getBundle(Reported.class).getBundleContext().getBundles())
				.filter(each -> each.getSymbolicName().startsWith("org.sealbench.")
						&& Platform.getFragments(each) == null && each.adapt(BundleWiring.class) != null
						&& !each.getSymbolicName().endsWith(".tests"));
	}

	private static Stream<ProblemCode> codes(Bundle bundle) {
		return bundle.adapt(BundleWiring.class)
				.listResources("/org/sealbench", "*.class",
						BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
				.stream().filter(each -> each.matches(".*(Problem|Finding)\\.class")).map(each -> load(bundle, each))
				.filter(each -> each.isEnum() && ProblemCode.class.isAssignableFrom(each))
				.flatMap(each -> Arrays.stream(each.getEnumConstants())).map(ProblemCode.class::cast);
	}

	private static Class<?> load(Bundle bundle, String file) {
		try {
			return bundle.loadClass(file.replace(".class", "").replace('/', '.'));
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(file, e);
		}
	}

	/** Every field of every certificate of a project. */
	public static Set<String> certificates(Project project) throws ProblemException {
		Set<String> found = new TreeSet<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			found.addAll(of(project.certificates().certificate(entry.getNumber())));
		}
		return found;
	}

	private static List<String> of(X509Certificate certificate) {
		List<String> found = new ArrayList<>(
				List.of(Certificates.commonName(certificate), Certificates.issuer(certificate)));
		for (DescriptionField field : CertificateDescription.of(certificate)) {
			found.addAll(List.of(field.name(), field.value()));
		}
		return found;
	}
}
