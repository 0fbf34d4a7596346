// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.device.Devices;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateFacts;
import org.sealbench.project.certificate.CertificateUses;

/** Lists the certificates of a project. A file that is missing or damaged is a problem and does not hide the others. */
public final class ListCertificates {

	/** Lists all by number. */
	public Outcome<List<CertificateSummary>> run(Project project) {
		return run(project, Optional.empty(), "");
	}

	/**
	 * Lists by number.
	 *
	 * @param store  only this store; empty for all
	 * @param device only those created for this device, or the empty string for all
	 */
	public Outcome<List<CertificateSummary>> run(Project project, Optional<CertificateStore> store, String device) {
		return Outcome.attempt(() -> {
			if (!device.isEmpty()) {
				Devices.named(project, device);
			}
			project.certificates().readAhead();
			project.certificates().readKeysAhead();
			Problems problems = new Problems();
			project.certificates().duplicates().forEach(problems::add);
			List<CertificateSummary> found = new ArrayList<>();
			CertificateUses uses = CertificateUses.of(project.plant());
			for (CertificateEntry entry : project.certificates().entries()) {
				boolean wanted = (store.isEmpty() || entry.getStore() == store.get())
						&& (device.isEmpty() || entry.getDevice().equals(device));
				if (wanted) {
					add(project, entry, uses, found, problems);
				}
			}
			return Outcome.of(found, problems.list());
		});
	}

	private static void add(Project project, CertificateEntry entry, CertificateUses uses,
			List<CertificateSummary> found, Problems problems) {
		try {
			found.add(summary(project, entry, uses));
			project.certificates().hasKey(entry.getNumber());
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	/**
	 * One certificate as lists show it.
	 *
	 * @throws ProblemException if the certificate's file is missing or damaged
	 */
	public static CertificateSummary summary(Project project, CertificateEntry entry) throws ProblemException {
		return summary(project, entry, CertificateUses.of(project.plant()));
	}

	/**
	 * One of many certificates as lists show it.
	 *
	 * @throws ProblemException if the certificate's file is missing or damaged
	 */
	public static CertificateSummary summary(Project project, CertificateEntry entry, CertificateUses uses)
			throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(entry.getNumber());
		CertificateFacts facts = project.certificates().facts(entry.getNumber());
		return new CertificateSummary(entry.getNumber(), entry.getStore(), facts.commonName(), facts.subject(),
				facts.issuer(), certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(),
				uses.texts(entry.getNumber()), hasKey(project, entry), facts.fingerprintSha256(), entry.getDevice(),
				CertificateEntries.isRevoked(entry));
	}

	/** What keeps a key from being used is reported where it is used, and in lists. */
	private static boolean hasKey(Project project, CertificateEntry entry) {
		try {
			return project.certificates().hasKey(entry.getNumber());
		} catch (ProblemException e) {
			return false;
		}
	}
}
