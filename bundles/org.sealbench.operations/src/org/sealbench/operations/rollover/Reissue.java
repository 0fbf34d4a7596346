// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.operations.certificate.renewal.SignedAgain;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Issues certificates of the old CA anew by the new one: with new keys, where the project has those of the old ones,
 * else for the keys that their owners keep. Whoever trusts an old one by itself trusts the new one beside it from then
 * on; nobody presents it before {@link #present}.
 */
final class Reissue {

	private final PlanModel plan;
	private final Project project;
	private final Tools tools;

	Reissue(PlanModel plan, Tools tools) {
		this.plan = plan;
		this.project = plan.project();
		this.tools = tools;
	}

	private record Issued(CertificateEntry old, X509Certificate certificate, Optional<PrivateKey> key) {
	}

	/** Those that have no successor yet get one; cancelled or failed, the project is as before. */
	void issue(List<CertificateEntry> certificates, IProgressMonitor monitor) throws ProblemException {
		List<CertificateEntry> open = certificates.stream().filter(each -> plan.replacement(each.getNumber()).isEmpty())
				.toList();
		if (open.isEmpty()) {
			return;
		}
		List<CertificateEntry> keyed = open.stream().filter(CertificateEntry::isPrivateKey).toList();
		List<KeyAlgorithm> algorithms = new ArrayList<>();
		for (CertificateEntry each : keyed) {
			algorithms.add(algorithm(each));
		}
		List<KeyPair> keys = tools.keyPairs().generate(algorithms, monitor);
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		SigningCa ca = SigningCa.of(project, plan.successor());
		Instant now = tools.clock().instant();
		SignedAgain again = new SignedAgain(project, now, tools.random());
		List<Issued> issued = new ArrayList<>();
		for (CertificateEntry each : open) {
			int at = keyed.indexOf(each);
			PublicKey key = at < 0 ? project.certificates().certificate(each.getNumber()).getPublicKey()
					: keys.get(at).getPublic();
			issued.add(new Issued(each, again.by(ca, each, key),
					at < 0 ? Optional.empty() : Optional.of(keys.get(at).getPrivate())));
		}
		ModelTransaction.run(project, () -> add(issued));
	}

	/**
	 * Who became trusted by itself after the plan began, or was renewed since, gets its next certificate, too, and is
	 * trusted with it.
	 *
	 * @param trusted certificates of the old CA that devices trust one by one
	 * @return the devices whose trust lists are other ones by that, so that they have to be loaded first
	 */
	List<Device> catchUp(List<CertificateEntry> trusted, IProgressMonitor monitor) throws ProblemException {
		List<Device> behind = project.plant().getDevices().stream()
				.filter(device -> trusted.stream().anyMatch(each -> isWithoutNext(trusted(device), each.getNumber())))
				.toList();
		if (!behind.isEmpty()) {
			issue(trusted, monitor);
			CertificateUses uses = CertificateUses.of(project.plant());
			project.change(() -> trusted.forEach(each -> plan.replacement(each.getNumber())
					.ifPresent(next -> trustBeside(uses.find(each.getNumber()), each.getNumber(), next))));
		}
		return behind;
	}

	private boolean isWithoutNext(List<CertificateNumber> known, CertificateNumber number) {
		return known.contains(number) && plan.replacement(number).filter(known::contains).isEmpty();
	}

	/** As the plan says, if that serves: OPC UA needs RSA; else the kind of the old key. */
	private KeyAlgorithm algorithm(CertificateEntry entry) {
		Usage usage = entry.getUsage() == CertificateUsage.WEB ? Usage.WEB_SERVER : Usage.OPCUA;
		Optional<KeyAlgorithm> wanted = KeyAlgorithm.of(plan.model().getKeyAlgorithm())
				.filter(each -> each.isRsa() || usage == Usage.WEB_SERVER);
		return wanted.or(() -> keyOf(entry)).orElseGet(() -> IssuanceSettings.of(project.plant()).keyAlgorithm(usage));
	}

	private Optional<KeyAlgorithm> keyOf(CertificateEntry entry) {
		try {
			return KeyAlgorithm.of(project.certificates().certificate(entry.getNumber()).getPublicKey());
		} catch (ProblemException e) {
			// Reported where the certificate is signed.
			return Optional.empty();
		}
	}

	private void add(List<Issued> issued) throws ProblemException {
		CertificateUses uses = CertificateUses.of(project.plant());
		for (Issued each : issued) {
			CertificateEntry old = each.old();
			CertificateEntry entry = project.certificates().add(new NewCertificate(each.certificate(), each.key(),
					old.getStore(), old.getUsage(), old.getDevice(), plan.successor()));
			entry.setNamesChosen(old.isNamesChosen());
			plan.replace(old.getNumber(), entry.getNumber());
			trustBeside(uses.find(old.getNumber()), old.getNumber(), entry.getNumber());
		}
	}

	/** Adds a certificate to the trust lists that have another one. */
	static void trustBeside(List<CertificateUse> uses, CertificateNumber known, CertificateNumber added) {
		for (CertificateUse use : uses) {
			if (use.kind() == CertificateUse.Kind.TRUSTED_CLIENT) {
				List<CertificateNumber> trusted = trusted(use.device().orElseThrow());
				if (trusted.contains(known) && !trusted.contains(added)) {
					trusted.add(added);
				}
			}
		}
	}

	/** The certificates that a device trusts one by one; to be changed as a change of the model. */
	static List<CertificateNumber> trusted(Device device) {
		OpcUaServer server = device.getOpcUaServer();
		return server == null || server.getSecureChannel() == null ? new ArrayList<>()
				: server.getSecureChannel().getTrustedClients();
	}

	/** Lets a device present the new certificates instead of the old ones. */
	void present(Device device, List<ServerRole> roles) throws ProblemException {
		CertificateUses uses = CertificateUses.of(project.plant());
		ModelTransaction.run(project, () -> {
			for (ServerRole role : roles) {
				CertificateNumber old = role.certificate(device);
				Optional<CertificateNumber> replacement = plan.replacement(old);
				if (replacement.isPresent()) {
					uses.find(old).stream().filter(use -> use.device().filter(device::equals).isPresent())
							.filter(use -> use.kind() != CertificateUse.Kind.TRUSTED_CLIENT)
							.forEach(use -> use.move().accept(replacement.get()));
				}
			}
		});
	}
}
