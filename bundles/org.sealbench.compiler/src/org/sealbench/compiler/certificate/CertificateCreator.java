// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Creates the certificates of a plan: all keys first, on all cores, then the certificates, then one change of the
 * project. When it is cancelled or fails, the project is as before.
 */
public final class CertificateCreator {

	private final KeyPairFactory keyPairs;
	private final SecureRandom random;

	public CertificateCreator(KeyPairFactory keyPairs, SecureRandom random) {
		this.keyPairs = keyPairs;
		this.random = random;
	}

	/**
	 * Creates the certificates; saving is up to the caller.
	 *
	 * @throws ProblemException                                    of category ACCESS if nobody is logged in to a
	 *                                                             protected project
	 * @throws org.eclipse.core.runtime.OperationCanceledException while keys are generated
	 */
	public CreatedCertificates create(Project project, CertificatePlan plan, Instant now, IProgressMonitor monitor)
			throws ProblemException {
		if (plan.isEmpty()) {
			return new CreatedCertificates(List.of(), Optional.empty());
		}
		project.access().requireOpen();
		IssuanceSettings settings = IssuanceSettings.of(project.plant());
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		List<KeyAlgorithm> algorithms = algorithms(settings, plan);
		progress.subTask("making " + algorithms.size() + (algorithms.size() == 1 ? " key" : " keys"));
		List<KeyPair> keys = keyPairs.generate(algorithms, progress.split(1));
		PlanSigner drafts = new PlanSigner(project, new CertificateSigner(settings, now, random), now);
		List<List<Problem>> notes = new ArrayList<>();
		List<NewCertificate> made;
		do {
			// Somebody may add a certificate in the meantime; then the names change with the numbers.
			CertificateNumber first = project.certificates().nextNumber();
			made = drafts.sign(plan, first, keys);
			List<NewCertificate> drafted = made;
			ModelTransaction.run(project, () -> {
				if (project.certificates().nextNumber().equals(first)) {
					notes.add(add(project, plan, drafted));
				}
			});
		} while (notes.isEmpty());
		Optional<Credential> client = plan.client() ? Optional.of(drafts.client(made, keys)) : Optional.empty();
		return new CreatedCertificates(notes.get(0), client);
	}

	private static List<KeyAlgorithm> algorithms(IssuanceSettings settings, CertificatePlan plan) {
		List<KeyAlgorithm> algorithms = new ArrayList<>();
		plan.needs().forEach(need -> algorithms.add(settings.keyAlgorithm(need.role().usage())));
		if (plan.client()) {
			algorithms.add(settings.keyAlgorithm(Usage.OPCUA_CLIENT));
		}
		return algorithms;
	}

	private static List<Problem> add(Project project, CertificatePlan plan, List<NewCertificate> made)
			throws ProblemException {
		List<Problem> notes = new ArrayList<>();
		for (int i = 0; i < made.size(); i++) {
			CertificateNumber number = project.certificates().add(made.get(i)).getNumber();
			if (i < plan.needs().size()) {
				CertificateNeed need = plan.needs().get(i);
				need.role().assign(need.device(), number);
				if (need.replaced().isGiven()) {
					notes.add(ReplacementNote.note(project, need, number));
				}
			}
		}
		return notes;
	}
}
