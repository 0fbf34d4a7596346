// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ListHolders;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Forecasts what of a project ends when: certificates in use, CAs, revocation lists, certificates of partners, and
 * automatic acceptance of clients. Changes nothing and needs no login.
 */
public final class MakeForecast {

	/** The part of its lifetime that renewing something takes at most, for what holds for a short time. */
	private static final int PART = 3;

	private final Tools tools;

	public MakeForecast(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Forecasts up to a day. What cannot be read is a problem and does not hide the rest.
	 */
	public Outcome<Forecast> run(Project project, Instant until) {
		Instant now = tools.clock().instant();
		Problems problems = new Problems();
		List<Expiry> items = new Reading(project, now).items(problems);
		List<Expiry> ending = items.stream().filter(each -> !each.end().isAfter(until)).toList();
		return Outcome.of(
				new Forecast(project.plant().getName(), now, until, ending, new RenewalPlan(now, until).of(items)),
				problems.list());
	}

	/** All that ends, the first end first. */
	static List<Expiry> items(Project project, Instant now, Problems problems) {
		return new Reading(project, now).items(problems);
	}

	/** Reads one project. */
	private static final class Reading {

		private final Project project;
		private final Instant now;
		private final CertificateUses uses;
		private final IssuanceSettings settings;
		private ListHolders holders;

		Reading(Project project, Instant now) {
			this.project = project;
			this.now = now;
			this.uses = CertificateUses.of(project.plant());
			this.settings = IssuanceSettings.of(project.plant());
		}

		List<Expiry> items(Problems problems) {
			List<Expiry> items = new ArrayList<>();
			holders = ListHolders.of(project, now);
			for (CertificateEntry entry : project.certificates().entries()) {
				try {
					if (!entry.isWaiting() && !CertificateEntries.isRevoked(entry)) {
						add(entry, items);
					}
				} catch (ProblemException e) {
					problems.add(e.problem());
				}
			}
			project.plant().getDevices().forEach(each -> autoAccept(each).ifPresent(items::add));
			items.sort(Comparator.comparing(Expiry::end).thenComparing(Expiry::name));
			return items;
		}

		private void add(CertificateEntry entry, List<Expiry> items) throws ProblemException {
			X509Certificate certificate = project.certificates().certificate(entry.getNumber());
			List<CertificateUse> found = uses.find(entry.getNumber()).stream().filter(CertificateUse::isRelied)
					.toList();
			if (Certificates.isCa(certificate)) {
				if (entry.isPrivateKey() || !found.isEmpty()) {
					items.add(ca(entry, certificate, found));
				}
				if (entry.isPrivateKey()) {
					list(entry).ifPresent(items::add);
				}
			} else if (!found.isEmpty()) {
				items.add(endEntity(entry, certificate, found));
			}
		}

		private Expiry ca(CertificateEntry entry, X509Certificate ca, List<CertificateUse> found)
				throws ProblemException {
			List<String> devices = new ArrayList<>(holders.of(entry.getNumber()));
			DownloadNeeded.devices(found).stream().filter(each -> !devices.contains(each)).forEach(devices::add);
			return expiry(entry.isPrivateKey() ? Expiry.Kind.CA : Expiry.Kind.FOREIGN, entry, ca, lifetime(ca), devices,
					List.of());
		}

		private Expiry endEntity(CertificateEntry entry, X509Certificate certificate, List<CertificateUse> found)
				throws ProblemException {
			boolean ours = entry.isPrivateKey() && (Certificates.isSelfSigned(certificate)
					|| IssuerFinder.of(project, entry).filter(CertificateEntry::isPrivateKey).isPresent());
			Usage usage = Certificates.usage(certificate).orElse(Usage.OPCUA);
			Duration next = ours ? Duration.between(now, settings.notAfter(now, usage)).truncatedTo(ChronoUnit.SECONDS)
					: lifetime(certificate);
			// A partner that no loaded CA vouches for is loaded in STOP.
			List<String> stop = Certificates.isSelfSigned(certificate)
					? DownloadNeeded.devices(
							found.stream().filter(each -> each.kind() == CertificateUse.Kind.TRUSTED_CLIENT).toList())
					: List.of();
			return expiry(ours ? Expiry.Kind.CERTIFICATE : Expiry.Kind.FOREIGN, entry, certificate, next,
					DownloadNeeded.devices(found), stop);
		}

		private Optional<Expiry> list(CertificateEntry ca) throws ProblemException {
			Optional<X509CRL> list = project.certificates().crls().of(ca.getNumber())
					.filter(each -> each.getNextUpdate() != null);
			if (list.isEmpty()) {
				return Optional.empty();
			}
			Duration lifetime = Duration.between(list.get().getThisUpdate().toInstant(),
					list.get().getNextUpdate().toInstant());
			return Optional.of(new Expiry(Expiry.Kind.REVOCATION_LIST, ca.getNumber(),
					project.certificates().name(ca.getNumber()) + ", revocation list",
					list.get().getNextUpdate().toInstant(), lead(lifetime),
					Duration.ofDays(settings.model().getCrlDays()), holders.of(ca.getNumber()), List.of()));
		}

		private Optional<Expiry> autoAccept(Device device) {
			if (device.getOpcUaServer() == null || device.getOpcUaServer().getSecureChannel() == null
					|| !device.getOpcUaServer().getSecureChannel().isAutoAccept()
					|| device.getOpcUaServer().getSecureChannel().getAutoAcceptUntil().isEmpty()) {
				return Optional.empty();
			}
			try {
				Instant end = Instant.parse(device.getOpcUaServer().getSecureChannel().getAutoAcceptUntil());
				return end.isBefore(now) ? Optional.empty()
						: Optional.of(new Expiry(Expiry.Kind.AUTO_ACCEPT, CertificateNumber.NONE,
								device.getName() + ", automatic acceptance of clients", end, Duration.ZERO,
								Duration.ZERO, List.of(), List.of()));
			} catch (DateTimeException e) {
				return Optional.empty(); // Compile reports it.
			}
		}

		private Expiry expiry(Expiry.Kind kind, CertificateEntry entry, X509Certificate certificate, Duration next,
				List<String> devices, List<String> stop) throws ProblemException {
			return new Expiry(kind, entry.getNumber(), project.certificates().name(entry.getNumber()),
					certificate.getNotAfter().toInstant(), lead(lifetime(certificate)), next, devices, stop);
		}

		private static Duration lifetime(X509Certificate certificate) {
			return Duration.between(certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
		}

		/** The days of the project's setting, but no more than a third of the lifetime. */
		private Duration lead(Duration lifetime) {
			Duration warned = Duration.ofDays(settings.model().getWarnDays());
			Duration part = lifetime.dividedBy(PART);
			return part.compareTo(warned) < 0 ? part : warned;
		}
	}
}
