// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import java.security.KeyPair;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ca.CreateCa;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.LinkCredentialIssuer;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

/**
 * Protects a project: from now on its private keys can be used after a login only. Creates the two project CAs, the
 * first signing with SHA-1 for old partners, the second with SHA-256, each with an empty revocation list.
 */
public final class ProtectProject {

	private static final List<SignatureAlgorithm> SIGNATURES = List.of(SignatureAlgorithm.SHA1_RSA,
			SignatureAlgorithm.SHA256_RSA);

	private final Tools tools;

	public ProtectProject(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Protects and saves. The first administrator is logged in afterwards.
	 *
	 * @return the recovery key, to be shown once and wiped by the caller
	 */
	public Outcome<char[]> run(Project project, String user, char[] password, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Protecting the project", 10);
		Place place = Place.of("project " + project.plant().getName());
		return Outcome.attempt(OperationProblem.CANCELLED.at(place), () -> {
			if (project.access().isProtected()) {
				return Outcome.failed(ProjectProblem.ALREADY_PROTECTED.at(place));
			}
			progress.subTask("generating the keys of the project CAs");
			List<KeyPair> keys = tools.keyPairs()
					.generate(SIGNATURES.stream().map(each -> KeyAlgorithm.RSA_2048).toList(), progress.split(8));
			new LinkCredentialIssuer(tools.clock(), tools.random()).ensure(project);
			char[] recoveryKey = project.protection().protect(user, password);
			List<CertificateNumber> kept = project.certificates().caNumbers();
			for (int i = 0; i < keys.size(); i++) {
				new CreateCa(tools).add(project, keys.get(i), SIGNATURES.get(i),
						kept.isEmpty() ? project.certificates().nextNumber() : kept.get(i));
			}
			project.save();
			return Outcome.of(recoveryKey);
		});
	}
}
