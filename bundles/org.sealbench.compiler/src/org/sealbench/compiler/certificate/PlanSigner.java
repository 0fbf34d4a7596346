// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/** Signs the certificates of a plan for the numbers that they will have. Changes nothing. */
final class PlanSigner {

	private final Project project;
	private final CertificateSigner signer;
	private final Instant now;
	private @Nullable SigningCa signingCa;

	PlanSigner(Project project, CertificateSigner signer, Instant now) {
		this.project = project;
		this.signer = signer;
		this.now = now;
	}

	/** @param first number of the first certificate; the others follow */
	List<NewCertificate> sign(CertificatePlan plan, CertificateNumber first, List<KeyPair> keys)
			throws ProblemException {
		Optional<CertificateNeed> signed = plan.needs().stream().filter(each -> each.device().isGlobalSecurity())
				.findFirst();
		if (signed.isPresent()) {
			ca(signed.get().device().getName());
		}
		// On all cores, for a thousand come at once when a plant is compiled for the first time.
		List<Signed> all = IntStream.range(0, plan.needs().size()).parallel()
				.mapToObj(i -> sign(plan.needs().get(i), CertificateNumber.of(first.value() + i), keys.get(i)))
				.toList();
		List<NewCertificate> made = new ArrayList<>();
		for (Signed each : all) {
			made.add(each.get());
		}
		if (plan.client()) {
			made.add(client(CertificateNumber.of(first.value() + made.size()), keys.get(made.size())));
		}
		return made;
	}

	/** The project CA that signs now, with its key. */
	private record SigningCa(ProjectCa ca, Credential credential) {

		CertificateNumber number() {
			return ca.number();
		}
	}

	/** A certificate, or why there is none. */
	@FunctionalInterface
	private interface Signed {

		NewCertificate get() throws ProblemException;
	}

	private Signed sign(CertificateNeed need, CertificateNumber number, KeyPair key) {
		try {
			NewCertificate certificate = server(need, number, key);
			return () -> certificate;
		} catch (ProblemException e) {
			return () -> {
				throw e;
			};
		}
	}

	/** The identity, which was created last: key and chain. */
	Credential client(List<NewCertificate> made, List<KeyPair> keys) throws ProblemException {
		NewCertificate client = made.get(made.size() - 1);
		List<X509Certificate> chain = new ArrayList<>(List.of(client.certificate()));
		if (client.issuer().isGiven()) {
			chain.addAll(project.certificates().chain(client.issuer()));
		}
		return new Credential(keys.get(made.size() - 1).getPrivate(), chain);
	}

	private NewCertificate server(CertificateNeed need, CertificateNumber number, KeyPair key) throws ProblemException {
		Device device = need.device();
		String commonName = need.role().commonName(device, number);
		Usage usage = need.role().usage();
		List<SubjectAlternativeName> names = ServerAlternativeNames.of(project.plant(), device, need.role());
		Optional<SigningCa> ca = device.isGlobalSecurity() ? Optional.of(ca(device.getName())) : Optional.empty();
		X509Certificate certificate = ca.isPresent() ? signed(commonName, usage, names, key, ca.get())
				: signer.selfSigned(commonName, usage, names, key);
		return new NewCertificate(certificate, Optional.of(key.getPrivate()),
				ca.isPresent() ? CertificateStore.DEVICE : CertificateStore.LOCAL, need.role().entryUsage(),
				device.getName(), ca.map(SigningCa::number).orElse(CertificateNumber.NONE));
	}

	/** Only the certificate is stored in the project: the key stays on this station. */
	private NewCertificate client(CertificateNumber number, KeyPair key) throws ProblemException {
		String commonName = StationClientCertificates.commonName(number);
		List<SubjectAlternativeName> names = ClientAlternativeNames.of(project.plant(), number);
		Optional<SigningCa> ca = project.access().isProtected() ? Optional.of(ca("OPC UA client of this station"))
				: Optional.empty();
		X509Certificate certificate = ca.isPresent() ? signed(commonName, Usage.OPCUA_CLIENT, names, key, ca.get())
				: signer.selfSigned(commonName, Usage.OPCUA_CLIENT, names, key);
		return new NewCertificate(certificate, Optional.empty(),
				ca.isPresent() ? CertificateStore.DEVICE : CertificateStore.TRUSTED, CertificateUsage.CLIENT, "",
				ca.map(SigningCa::number).orElse(CertificateNumber.NONE));
	}

	private X509Certificate signed(String commonName, Usage usage, List<SubjectAlternativeName> names, KeyPair key,
			SigningCa by) throws ProblemException {
		return signer.signed(commonName, usage, names, key, by.ca(), by.credential());
	}

	private SigningCa ca(String wanting) throws ProblemException {
		if (signingCa == null) {
			ProjectCa ca = ProjectCa.find(project, now)
					.orElseThrow(() -> new ProblemException(CompilerProblem.NO_AUTHORITY.at(Place.of(wanting))));
			signingCa = new SigningCa(ca, project.certificates().credential(ca.number()));
		}
		return signingCa;
	}
}
