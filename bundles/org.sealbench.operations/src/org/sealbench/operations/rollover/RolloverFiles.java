// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.project.Project;

/**
 * The files that a rollover hands out, none of them secret: both CAs with their lists, the certificates by which they
 * vouch for each other, for partners that know one of them only, and those that clients outside get.
 */
public final class RolloverFiles {

	/** The folder of this machine where they always are as the plan is. */
	public static Path folder(Project project) {
		return project.layout().local().resolve("rollover");
	}

	/**
	 * Writes them.
	 *
	 * @param folder is made where there is none; other files in it stay
	 * @return the files
	 */
	public Outcome<List<Path>> run(Project project, Path folder) {
		return Outcome.attempt(() -> {
			List<Path> written = new ArrayList<>();
			Path next = folder;
			try {
				Files.createDirectories(folder);
				for (Map.Entry<String, byte[]> each : contents(project).entrySet()) {
					next = folder.resolve(each.getKey());
					OwnerFiles.writeForAll(next, each.getValue());
					written.add(next);
				}
			} catch (IOException e) {
				throw OperationProblem.cannotWrite(next, e);
			}
			return Outcome.of(written);
		});
	}

	private static Map<String, byte[]> contents(Project project) throws ProblemException {
		PlanModel plan = PlanModel.of(project);
		Map<String, byte[]> files = new TreeMap<>();
		files.put("old-ca.crt", pem(project.certificates().certificate(plan.old())));
		files.put("new-ca.crt", pem(project.certificates().certificate(plan.successor())));
		add(project, plan.successor(), "new-ca.crl", files);
		add(project, plan.old(), plan.step(HandOuts.LAST_LIST).isPresent() ? "old-ca-last.crl" : "old-ca.crl", files);
		files.put("new-ca-signed-by-old-ca.crt", pem(CaRollover.certificate(plan.model().getNewWithOld())));
		files.put("old-ca-signed-by-new-ca.crt", pem(CaRollover.certificate(plan.model().getOldWithNew())));
		for (RolloverReplacement each : plan.replacements()) {
			Optional<CertificateEntry> entry = project.certificates().find(each.getSuccessor())
					.filter(made -> made.getDevice().isEmpty());
			if (entry.isPresent()) {
				files.put("certificate-" + each.getSuccessor() + ".pem",
						ascii(Certificates.pem(project.certificates().chain(each.getSuccessor()))));
			}
		}
		return files;
	}

	private static void add(Project project, CertificateNumber ca, String name, Map<String, byte[]> files)
			throws ProblemException {
		project.certificates().crls().of(ca).ifPresent(list -> files.put(name, Crls.der(list)));
	}

	private static byte[] pem(X509Certificate certificate) {
		return ascii(Certificates.pem(certificate));
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
