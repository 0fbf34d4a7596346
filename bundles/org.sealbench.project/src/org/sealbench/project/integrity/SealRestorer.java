// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.Rollover;
import org.sealbench.model.User;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.folder.ProjectFolder;

/** Restores an item of the model from its seal; an item without a seal is removed. */
public final class SealRestorer {

	private final Plant plant;

	public SealRestorer(Plant plant) {
		this.plant = plant;
	}

	/** @throws ProblemException if the item was never sealed or what was sealed is damaged */
	public void restore(String item, Optional<String> sealed) throws ProblemException {
		if (item.startsWith(SealedItems.DEVICE) || item.startsWith(SealedItems.LOGINS)) {
			device(item, sealed);
			return;
		}
		Optional<Plant> view = sealed.isEmpty() ? Optional.empty() : Optional.of(read(item, sealed.get(), Plant.class));
		if (item.equals(SealedItems.SETTINGS)) {
			Plant was = view.orElseThrow(() -> refused(item, "it was never sealed"));
			plant.setName(was.getName());
			plant.setSettings(was.getSettings());
		} else if (item.equals(SealedItems.PROTECTION)) {
			Plant was = view.orElseThrow(() -> refused(item, "it was never sealed"));
			was.getProtection().getAdministrators().addAll(plant.getProtection().getAdministrators());
			plant.setProtection(was.getProtection());
		} else if (item.startsWith(SealedItems.ADMINISTRATOR)) {
			put(plant.getProtection().getAdministrators(),
					each -> (SealedItems.ADMINISTRATOR + each.getName()).equals(item),
					view.map(was -> was.getProtection().getAdministrators()));
		} else if (item.startsWith(SealedItems.CERTIFICATE)) {
			put(plant.getCertificates(),
					each -> (SealedItems.CERTIFICATE + ProjectFolder.digits(each.getNumber())).equals(item),
					view.map(Plant::getCertificates));
		} else if (item.startsWith(SealedItems.USER)) {
			put(plant.getUsers(), each -> (SealedItems.USER + each.getName()).equals(item), view.map(Plant::getUsers));
		} else if (item.startsWith(SealedItems.CLIENT)) {
			put(plant.getClients(), each -> (SealedItems.CLIENT + each.getName()).equals(item),
					view.map(Plant::getClients));
		} else if (item.startsWith(SealedItems.ROLLOVER)) {
			rollover(item, view.map(Plant::getRollover));
		} else if (item.startsWith(SealedItems.REVOCATIONS)) {
			throw refused(item, "its seal holds the digest of its file only");
		} else {
			throw refused(item, "it is nothing of the model");
		}
	}

	private void rollover(String item, Optional<Rollover> sealed) throws ProblemException {
		Rollover is = plant.getRollover();
		if (item.equals(SealedItems.ROLLOVER)) {
			sealed.ifPresent(was -> {
				if (is != null) {
					was.getSteps().addAll(is.getSteps());
					was.getReplacements().addAll(is.getReplacements());
				}
			});
			plant.setRollover(sealed.orElse(null));
			return;
		}
		if (is == null) {
			throw refused(item, "the plan that it belongs to is gone; undo the change of that first");
		}
		put(is.getSteps(), each -> (SealedItems.ROLLOVER_STEP + each.getName()).equals(item),
				sealed.map(Rollover::getSteps));
		put(is.getReplacements(), each -> (SealedItems.ROLLOVER_REPLACEMENT + each.getNumber()).equals(item),
				sealed.map(Rollover::getReplacements));
	}

	private static <T> void put(EList<T> list, Predicate<T> isIt, Optional<? extends EList<T>> sealed) {
		int at = 0;
		while (at < list.size() && !isIt.test(list.get(at))) {
			at++;
		}
		list.removeIf(isIt);
		if (sealed.isPresent() && !sealed.get().isEmpty()) {
			list.add(Math.min(at, list.size()), sealed.get().get(0));
		}
	}

	private void device(String item, Optional<String> sealed) throws ProblemException {
		boolean isLogins = item.startsWith(SealedItems.LOGINS);
		String name = item.substring((isLogins ? SealedItems.LOGINS : SealedItems.DEVICE).length());
		Optional<Device> device = plant.getDevices().stream().filter(each -> each.getName().equals(name)).findFirst();
		if (sealed.isEmpty()) {
			device.ifPresent(plant.getDevices()::remove);
			return;
		}
		Device is = device
				.orElseThrow(() -> refused(item, "the device's file is gone, and its seal holds a part of it only"));
		Device was = read(item, sealed.get(), Device.class);
		Device other = EcoreUtil.copy(is);
		Device trust = isLogins ? other : was;
		Device logins = isLogins ? was : other;
		is.setGlobalSecurity(trust.isGlobalSecurity());
		is.setWebServer(trust.getWebServer());
		is.setOpcUaServer(trust.getOpcUaServer());
		is.setReplacement(trust.getReplacement());
		List<String> retired = List.copyOf(trust.getRetiredHardware());
		is.getRetiredHardware().clear();
		is.getRetiredHardware().addAll(retired);
		replace(webUsers(is), webUsers(logins));
		replace(opcUaUsers(is), opcUaUsers(logins));
	}

	private static Optional<EList<User>> webUsers(Device device) {
		return Optional.ofNullable(device.getWebServer()).map(web -> web.getUsers());
	}

	private static Optional<EList<User>> opcUaUsers(Device device) {
		return Optional.ofNullable(device.getOpcUaServer()).map(server -> server.getUserAuthentication())
				.map(way -> way.getUsers());
	}

	private static void replace(Optional<EList<User>> target, Optional<EList<User>> source) {
		target.ifPresent(list -> {
			List<User> users = source.map(each -> List.copyOf(EcoreUtil.copyAll(each))).orElse(List.of());
			list.clear();
			list.addAll(users);
		});
	}

	/** A certificate's item has its file's digest after the text of the model. */
	private static <T extends EObject> T read(String item, String text, Class<T> type) throws ProblemException {
		int end = text.lastIndexOf('>') + 1;
		return ModelFile.read(text.substring(0, end).getBytes(StandardCharsets.UTF_8), item, type);
	}

	private static ProblemException refused(String item, String why) {
		return new ProblemException(IntegrityProblem.CANNOT_UNDO.at(Place.of(item), why));
	}
}
