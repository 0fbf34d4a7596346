// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.pki.Certificates;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.certificate.NewCertificate;

/** The last step of an import: does what was planned, in one change of the model and one save, wholly or not at all. */
public final class ImportCertificates {

	/**
	 * Imports; the caller saves.
	 *
	 * @param plan that came without error for this project, which has not been changed since
	 */
	public Outcome<ImportResult> run(Project project, ImportPlan plan) {
		return Outcome.attempt(() -> {
			if (plan.hasKeys()) {
				project.access().requireOpen();
			}
			List<CertificateEntry> changed = new ArrayList<>();
			ModelTransaction.run(project, () -> carryOut(project, plan, changed));
			return Outcome.of(new ImportResult(plan, CertificateSummaries.of(project, changed)),
					DownloadNeeded.notes(devices(project, plan)));
		});
	}

	private static void carryOut(Project project, ImportPlan plan, List<CertificateEntry> changed)
			throws ProblemException {
		CertificateManager manager = project.certificates();
		Map<X509Certificate, CertificateEntry> added = new HashMap<>();
		for (ImportItem item : plan.items()) {
			switch (item.action()) {
			case ADD -> {
				CertificateEntry entry = add(manager, item);
				added.put(item.certificate().get(), entry);
				changed.add(entry);
			}
			case COMPLETE -> {
				manager.replace(item.number(), item.certificate().get());
				CertificateEntry entry = manager.entry(item.number());
				entry.setWaiting(false);
				entry.setStore(item.store());
				changed.add(entry);
			}
			case ADD_KEY -> {
				manager.addKey(item.number(), item.key().get());
				CertificateEntry entry = manager.entry(item.number());
				if (entry.getStore() == CertificateStore.TRUSTED) {
					entry.setStore(item.store());
				}
				changed.add(entry);
			}
			default -> {
			}
			}
		}
		new IssuerAssignment(manager).assign(changed);
		for (ImportItem item : plan.items()) {
			if (item.action() == ImportAction.TAKE_CRL) {
				takeCrl(project, item, added);
			}
		}
	}

	private static CertificateEntry add(CertificateManager manager, ImportItem item) throws ProblemException {
		X509Certificate certificate = item.certificate().get();
		CertificateEntry entry = manager.add(new NewCertificate(certificate, item.key(), item.store(),
				usage(certificate), "", CertificateNumber.NONE));
		// Compile does not replace a certificate that was imported.
		entry.setNamesChosen(item.store() == CertificateStore.DEVICE);
		return entry;
	}

	/** The devices that use a certificate that was completed. */
	private static List<String> devices(Project project, ImportPlan plan) {
		CertificateUses uses = CertificateUses.of(project.plant());
		return DownloadNeeded.devices(plan.items().stream().filter(item -> item.action() == ImportAction.COMPLETE)
				.flatMap(item -> uses.find(item.number()).stream()).toList());
	}

	private static void takeCrl(Project project, ImportItem item, Map<X509Certificate, CertificateEntry> added)
			throws ProblemException {
		CertificateEntry ca = item.number().isGiven() ? project.certificates().entry(item.number())
				: added.get(item.certificate().get());
		if (ca != null) {
			project.certificates().crls().set(ca.getNumber(), item.crl().get());
			new RevocationReconciliation(project, ca).markRevoked(item.crl().get());
		}
	}

	private static CertificateUsage usage(X509Certificate certificate) {
		return Certificates.usage(certificate).map(usage -> switch (usage) {
		case CA -> CertificateUsage.CA;
		case WEB_SERVER -> CertificateUsage.WEB;
		case OPCUA -> CertificateUsage.OPCUA;
		case OPCUA_CLIENT -> CertificateUsage.CLIENT;
		default -> CertificateUsage.OTHER;
		}).orElse(CertificateUsage.OTHER);
	}
}
