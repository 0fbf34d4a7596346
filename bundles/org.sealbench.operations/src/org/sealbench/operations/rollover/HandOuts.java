// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.common.ShellWord;
import org.sealbench.common.Texts;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.model.RolloverStep;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.operations.rollover.RolloverItem.Kind;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/** What a rollover asks of those that cannot be loaded from here: clients outside, browsers, other stations. */
final class HandOuts {

	/** What is done when the old CA's last list is issued. */
	static final String LAST_LIST = "publish:last-list";

	/** The key of the last list, which is there to be handed out once it is issued. */
	static final String LIST = "publish:list";

	/** Begins the key of an engineering station. */
	static final String STATION = "station:";

	private static final Texts TEXTS = Texts.beside(HandOuts.class);
	private static final String BROWSERS = "browsers";

	private final PlanModel plan;
	private final Project project;
	private final Participants participants;

	HandOuts(PlanModel plan, Participants participants) {
		this.plan = plan;
		this.project = plan.project();
		this.participants = participants;
	}

	/** All up to the present stage, in the order in which they come. */
	List<RolloverItem> list() throws ProblemException {
		List<RolloverItem> items = new ArrayList<>();
		Map<String, String> partners = partners();
		for (Map.Entry<String, String> each : partners.entrySet()) {
			items.add(item(RolloverStage.TRUST, "trust:" + each.getKey(), each.getValue(), true,
					TEXTS.get("hand.trust")));
		}
		if (servesBrowsers()) {
			items.add(item(RolloverStage.TRUST, "trust:" + BROWSERS, TEXTS.get("hand.browsers"), false,
					TEXTS.get("hand.trustBrowsers")));
		}
		addGiven(items);
		if (plan.stage() != RolloverStage.TRUST) {
			addCertificates(items);
			addStations(items);
		}
		if (plan.stage() == RolloverStage.RETIRE) {
			for (Map.Entry<String, String> each : partners.entrySet()) {
				items.add(item(RolloverStage.RETIRE, "remove:" + each.getKey(), each.getValue(), false,
						TEXTS.get("hand.remove")));
			}
			if (plan.step(LAST_LIST).isPresent()) {
				items.add(item(RolloverStage.RETIRE, LIST, TEXTS.get("hand.list"), false, TEXTS.get("hand.listWords")));
			}
		}
		return items;
	}

	/**
	 * Servers that the old CA was pushed to, and folders that it was exported to: what was given the new one, too, is
	 * done without a tick. The record of them is not sealed, so none of them holds a stage up.
	 */
	private void addGiven(List<RolloverItem> items) throws ProblemException {
		List<Recipient> all = new RecipientLog(project).all();
		for (Recipient each : all) {
			if (each.certificate().equals(plan.old())) {
				boolean given = all.stream()
						.anyMatch(other -> other.certificate().equals(plan.successor()) && other.kind() == each.kind()
								&& other.name().equals(each.name()) && other.station().equals(each.station()));
				boolean server = each.kind() == Recipient.Kind.SERVER;
				String word = ShellWord.of(each.name());
				String login = each.user().isEmpty() ? "" : " --login " + ShellWord.of(each.user());
				String words = server ? TEXTS.get("hand.push", word, plan.successor(), login)
						: TEXTS.get("hand.folder", word, plan.successor());
				// Stations have folders of the same path.
				String name = server ? each.name() : each.station() + ":" + each.name();
				RolloverItem item = item(RolloverStage.TRUST, "trust:" + name, name, false, words);
				items.add(given && !item.done() ? new RolloverItem(item.stage(), item.key(), item.kind(), item.name(),
						true, false, server ? TEXTS.get("hand.pushed") : TEXTS.get("hand.exported")) : item);
			}
		}
	}

	/** Clients outside the project that connect to devices, by the keys of their items. */
	private Map<String, String> partners() throws ProblemException {
		Map<String, String> partners = new LinkedHashMap<>();
		Set<CertificateNumber> named = new HashSet<>();
		for (ExternalClient client : project.plant().getClients()) {
			partners.put(client.getName(), client.getName());
			named.add(client.getCertificate());
		}
		Set<CertificateNumber> seen = new HashSet<>(named);
		for (Device device : project.plant().getDevices()) {
			if (participants.presents(device) && device.getOpcUaServer() != null
					&& device.getOpcUaServer().getSecureChannel() != null) {
				for (CertificateNumber number : device.getOpcUaServer().getSecureChannel().getTrustedClients()) {
					Optional<CertificateEntry> entry = project.certificates().find(number);
					if (entry.isPresent() && seen.add(number) && isFromOutside(entry.get())) {
						partners.put(String.valueOf(number), project.certificates().name(number));
					}
				}
			}
		}
		// Who has a certificate of the old CA was given that CA with it.
		for (CertificateEntry each : participants.clients()) {
			if (seen.add(each.getNumber())) {
				partners.put(String.valueOf(each.getNumber()), project.certificates().name(each.getNumber()));
			}
		}
		return partners;
	}

	/** Imported, and not the identity of a station of this project. */
	private static boolean isFromOutside(CertificateEntry entry) {
		return entry.getStore() == CertificateStore.TRUSTED && !entry.isPrivateKey()
				&& !CertificateEntries.isRevoked(entry) && entry.getDevice().isEmpty()
				&& entry.getUsage() != CertificateUsage.CLIENT;
	}

	private boolean servesBrowsers() {
		return project.plant().getDevices().stream()
				.anyMatch(device -> ServerRole.WEB.isEnabled(device) && participants.presents(device));
	}

	private void addCertificates(List<RolloverItem> items) throws ProblemException {
		for (RolloverReplacement each : plan.replacements()) {
			Optional<CertificateEntry> entry = project.certificates().find(each.getSuccessor());
			if (entry.isPresent() && entry.get().getDevice().isEmpty()) {
				CertificateNumber number = each.getSuccessor();
				String words = entry.get().isPrivateKey()
						? TEXTS.get("hand.certificateWithKey", number, each.getNumber())
						: TEXTS.get("hand.certificateAlone", number, each.getNumber());
				items.add(item(RolloverStage.REISSUE, "certificate:" + each.getNumber(),
						Certificates.commonName(project.certificates().certificate(number)), true, words));
			}
		}
	}

	private void addStations(List<RolloverItem> items) throws ProblemException {
		for (CertificateEntry each : participants.ofStations()) {
			items.add(item(RolloverStage.REISSUE, STATION + each.getNumber(),
					TEXTS.get("hand.station", each.getNumber()), false, TEXTS.get("hand.stationWords")));
		}
	}

	private RolloverItem item(RolloverStage stage, String key, String name, boolean needed, String words) {
		Optional<RolloverStep> step = plan.step(key);
		return new RolloverItem(stage, key, Kind.HAND_OUT, name, step.isPresent(), needed,
				step.map(each -> TEXTS.get("device.done", each.getAt(), each.getBy())).orElse(words));
	}
}
