// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.image.LegacyPolicyCertificate;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ReplacedCertificate;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * The certificates whose keys the hardware of a device holds: those that the project can sign are made anew, for new
 * keys; those of a CA outside stay, and the new hardware gets their keys, until that CA has signed others.
 */
final class ReplacedCertificates {

	private final Project project;
	private final Device device;
	private final SortedSet<CertificateNumber> own = new TreeSet<>();
	private final SortedSet<CertificateNumber> foreign = new TreeSet<>();

	private ReplacedCertificates(Project project, Device device) {
		this.project = project;
		this.device = device;
	}

	/** @throws ProblemException if one can neither be made anew nor loaded into other hardware */
	static ReplacedCertificates of(Project project, Device device) throws ProblemException {
		ReplacedCertificates found = new ReplacedCertificates(project, device);
		SortedSet<CertificateNumber> numbers = new TreeSet<>();
		for (ServerRole role : ServerRole.values()) {
			if (role.isEnabled(device)) {
				numbers.add(role.certificate(device));
			}
		}
		LegacyPolicyCertificate.of(project, device).ifPresent(numbers::add);
		// The next compile makes what was never made.
		numbers.removeIf(each -> project.certificates().find(each).isEmpty());
		for (CertificateNumber each : numbers) {
			found.add(each);
		}
		return found;
	}

	private void add(CertificateNumber number) throws ProblemException {
		CertificateEntry entry = project.certificates().entry(number);
		if (Certificates.isSelfSigned(project.certificates().certificate(number))
				|| IssuerFinder.of(project, entry).filter(CertificateEntry::isPrivateKey).isPresent()) {
			own.add(number);
		} else if (entry.isPrivateKey()) {
			foreign.add(number);
		} else {
			throw new ProblemException(problem(ReplacementProblem.KEY_ELSEWHERE, number));
		}
	}

	/**
	 * Whether hardware of a device can hold a certificate. A project that is not protected has no seal on what a
	 * replacement lists: whoever wrote into it must not have those of other devices, clients and CAs revoked.
	 */
	static boolean canBeOf(Project project, Device device, CertificateEntry entry) throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(entry.getNumber());
		String owner = entry.getDevice();
		boolean isForeign = owner.isEmpty()
				? Certificates.usage(certificate).filter(Usage.OPCUA_CLIENT::equals).isPresent()
				: !owner.equals(device.getName());
		return !isForeign && !Certificates.isCa(certificate);
	}

	/** What to know about those that stay. */
	List<Problem> notes() throws ProblemException {
		List<Problem> notes = new ArrayList<>();
		for (CertificateNumber each : foreign) {
			notes.add(problem(ReplacementProblem.FOREIGN_CERTIFICATE, each));
		}
		return notes;
	}

	private Problem problem(ReplacementProblem code, CertificateNumber number) throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(number);
		return code.at(Place.of(device.getName()), number, Certificates.issuer(certificate), device.getName(),
				server(number).usage().label());
	}

	/** The server that presents a certificate; else it is one for the old policies of OPC UA. */
	private ServerRole server(CertificateNumber number) {
		return ServerRole.WEB.isEnabled(device) && ServerRole.WEB.certificate(device).equals(number) ? ServerRole.WEB
				: ServerRole.OPCUA;
	}

	/**
	 * Makes a new one of a new key for each, which takes over every use; devices that trust the old one go on trusting
	 * it beside the new one, for it is in use until the new hardware is loaded. Changes the model.
	 */
	DeviceReplacement renew(Tools tools, SubMonitor progress) throws ProblemException {
		progress.setWorkRemaining(Math.max(1, own.size()));
		DeviceReplacement replacement = ModelFactory.eINSTANCE.createDeviceReplacement();
		for (CertificateNumber each : own) {
			List<Device> partners = partners(each);
			Set<CertificateUse.Kind> places = places(each);
			Outcome<CertificateChange> renewed = new RenewCertificate(tools).run(project, each, false,
					progress.split(1));
			if (renewed.result().isEmpty()) {
				throw new ProblemException(renewed.problems().get(0));
			}
			replacement.getReplaced().add(each);
			renewed.get().certificates().forEach(made -> {
				replacement.getSuccessors().add(made.id());
				replacement.getPairs().add(pair(each, made.id(), places));
			});
			project.change(() -> partners
					.forEach(partner -> partner.getOpcUaServer().getSecureChannel().getTrustedClients().add(each)));
		}
		return replacement;
	}

	/** What the device uses a certificate as. */
	private Set<CertificateUse.Kind> places(CertificateNumber number) {
		return CertificateUses.of(device).getOrDefault(number, List.of()).stream().map(CertificateUse::kind)
				.collect(Collectors.toSet());
	}

	private static ReplacedCertificate pair(CertificateNumber old, CertificateNumber made,
			Set<CertificateUse.Kind> places) {
		ReplacedCertificate pair = ModelFactory.eINSTANCE.createReplacedCertificate();
		pair.setNumber(old);
		pair.setSuccessor(made);
		pair.setWeb(places.contains(CertificateUse.Kind.WEB_SERVER));
		pair.setOpcUa(places.contains(CertificateUse.Kind.OPCUA_SERVER));
		return pair;
	}

	private List<Device> partners(CertificateNumber number) {
		List<Device> partners = new ArrayList<>();
		CertificateUses.of(project.plant()).find(number).stream()
				.filter(use -> use.kind() == CertificateUse.Kind.TRUSTED_CLIENT)
				.forEach(use -> use.device().filter(each -> !partners.contains(each)).ifPresent(partners::add));
		return partners;
	}
}
