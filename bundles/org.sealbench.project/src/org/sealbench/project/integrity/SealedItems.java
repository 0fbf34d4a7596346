// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.model.Administrator;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.model.Protection;
import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStep;
import org.sealbench.model.User;
import org.sealbench.model.WebServer;
import org.sealbench.model.files.ModelFile;

/**
 * What is sealed of a project, item by item: its settings, its protection, each administrator, certificate, revocation
 * list, user and client, the plan of a rollover, and of each device what decides whom it trusts and who may log in. An
 * item is the text of a plant or device that holds nothing else, so that two people who change different items do not
 * get into each other's way.
 */
public final class SealedItems {

	static final String SETTINGS = "settings";
	static final String PROTECTION = "protection";
	public static final String ADMINISTRATOR = "administrator ";
	public static final String CERTIFICATE = "certificate ";
	/** The file of a CA's revocation list: its CA signs it, but signs the older ones, too. */
	static final String REVOCATIONS = "revocation list ";
	static final String USER = "user ";
	static final String CLIENT = "client ";
	/** The plan by which a CA gives way to another one, and each thing of it that is done. */
	static final String ROLLOVER = "rollover";
	static final String ROLLOVER_STEP = "rollover step ";
	static final String ROLLOVER_REPLACEMENT = "rollover replacement ";
	static final String DEVICE = "device ";
	static final String LOGINS = "logins of device ";

	/** Items are not files; the version is there because the reader requires one. */
	private static final int VERSION = 1;

	private SealedItems() {
	}

	/** Whether an item was sealed in the first format of the file of seals. */
	public static boolean isOfFirstFormat(String item) {
		return !item.startsWith(REVOCATIONS);
	}

	/** The texts of a plant's own items by name, without those of its certificates and devices. */
	static SortedMap<String, String> of(Plant plant) {
		SortedMap<String, String> views = new TreeMap<>();
		views.put(SETTINGS, settings(plant));
		Protection protection = plant.getProtection();
		if (protection != null) {
			Protection bare = EcoreUtil.copy(protection);
			bare.getAdministrators().clear();
			Plant view = plant();
			view.setProtection(bare);
			views.put(PROTECTION, text(view));
			for (Administrator each : protection.getAdministrators()) {
				views.put(ADMINISTRATOR + each.getName(), administrator(each));
			}
		}
		for (User each : plant.getUsers()) {
			Plant view = plant();
			view.getUsers().add(EcoreUtil.copy(each));
			views.put(USER + each.getName(), text(view));
		}
		for (ExternalClient each : plant.getClients()) {
			Plant view = plant();
			view.getClients().add(EcoreUtil.copy(each));
			views.put(CLIENT + each.getName(), text(view));
		}
		if (plant.getRollover() != null) {
			addRollover(plant.getRollover(), views);
		}
		return views;
	}

	/** What is done is sealed one by one, so that two people who work off one plan seal what each of them did. */
	private static void addRollover(Rollover rollover, SortedMap<String, String> views) {
		Plant head = plant();
		head.setRollover(EcoreUtil.copy(rollover));
		head.getRollover().getSteps().clear();
		head.getRollover().getReplacements().clear();
		views.put(ROLLOVER, text(head));
		for (RolloverStep each : rollover.getSteps()) {
			Plant view = plant();
			view.setRollover(ModelFactory.eINSTANCE.createRollover());
			view.getRollover().getSteps().add(EcoreUtil.copy(each));
			views.put(ROLLOVER_STEP + each.getName(), text(view));
		}
		for (RolloverReplacement each : rollover.getReplacements()) {
			Plant view = plant();
			view.setRollover(ModelFactory.eINSTANCE.createRollover());
			view.getRollover().getReplacements().add(EcoreUtil.copy(each));
			views.put(ROLLOVER_REPLACEMENT + each.getNumber(), text(view));
		}
	}

	/** The text of a certificate's item; what its file holds is not in it. */
	static String of(CertificateEntry entry) {
		Plant view = plant();
		view.getCertificates().add(EcoreUtil.copy(entry));
		return text(view);
	}

	/** What the text of a certificate's item is made of: every attribute. */
	static String source(CertificateEntry entry) {
		StringBuilder source = new StringBuilder();
		for (EAttribute each : entry.eClass().getEAllAttributes()) {
			String value = String.valueOf(entry.eGet(each));
			source.append(each.getName()).append(' ').append(value.length()).append(' ').append(value).append('\n');
		}
		return source.toString();
	}

	/** The names of a device's items. */
	static List<String> names(Device device) {
		return List.of(DEVICE + device.getName(), LOGINS + device.getName());
	}

	/** The texts of a device's items by name. */
	static SortedMap<String, String> of(Device device) {
		return new TreeMap<>(Map.of(DEVICE + device.getName(), text(trust(device)), LOGINS + device.getName(),
				text(logins(device))));
	}

	private static String settings(Plant plant) {
		Plant view = plant();
		view.setName(plant.getName());
		view.setSettings(EcoreUtil.copy(plant.getSettings()));
		return text(view);
	}

	private static String administrator(Administrator administrator) {
		Plant view = plant();
		view.setProtection(ModelFactory.eINSTANCE.createProtection());
		view.getProtection().getAdministrators().add(EcoreUtil.copy(administrator));
		return text(view);
	}

	/**
	 * Whom the device trusts and what it serves: servers, certificates, policies, trusted clients, ways to log in; and
	 * which hardware is taken for it.
	 */
	private static Device trust(Device device) {
		Device view = device(device);
		view.setGlobalSecurity(device.isGlobalSecurity());
		view.setWebServer(EcoreUtil.copy(device.getWebServer()));
		view.setOpcUaServer(EcoreUtil.copy(device.getOpcUaServer()));
		view.setReplacement(EcoreUtil.copy(device.getReplacement()));
		view.getRetiredHardware().addAll(device.getRetiredHardware());
		if (view.getWebServer() != null) {
			view.getWebServer().getUsers().clear();
		}
		if (view.getOpcUaServer() != null && view.getOpcUaServer().getUserAuthentication() != null) {
			view.getOpcUaServer().getUserAuthentication().getUsers().clear();
		}
		return view;
	}

	private static Device logins(Device device) {
		Device view = device(device);
		if (device.getWebServer() != null) {
			WebServer web = ModelFactory.eINSTANCE.createWebServer();
			web.getUsers().addAll(EcoreUtil.copyAll(device.getWebServer().getUsers()));
			view.setWebServer(web);
		}
		OpcUaServer server = device.getOpcUaServer();
		if (server != null && server.getUserAuthentication() != null) {
			view.setOpcUaServer(ModelFactory.eINSTANCE.createOpcUaServer());
			view.getOpcUaServer().setUserAuthentication(ModelFactory.eINSTANCE.createUserAuthentication());
			view.getOpcUaServer().getUserAuthentication().getUsers()
					.addAll(EcoreUtil.copyAll(server.getUserAuthentication().getUsers()));
		}
		return view;
	}

	private static Plant plant() {
		Plant view = ModelFactory.eINSTANCE.createPlant();
		view.setFormatVersion(VERSION);
		return view;
	}

	private static Device device(Device device) {
		Device view = ModelFactory.eINSTANCE.createDevice();
		view.setFormatVersion(VERSION);
		view.setName(device.getName());
		return view;
	}

	private static String text(EObject view) {
		return new String(ModelFile.writeOwn(view), StandardCharsets.UTF_8);
	}
}
