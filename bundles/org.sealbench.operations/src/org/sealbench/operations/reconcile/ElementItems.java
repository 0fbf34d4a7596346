// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.ECollections;
import org.sealbench.device.plan.ItemKind;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.device.settings.SimulationSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.model.MethodKind;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;
import org.sealbench.model.Simulation;
import org.sealbench.model.SimulationKind;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;
import org.sealbench.model.User;
import org.sealbench.model.UserAuthentication;
import org.sealbench.model.UserRight;
import org.sealbench.operations.reconcile.ItemTaker.Step;

/**
 * Elements of lists by their names: interfaces, tags, methods and users. What an image does not hold stays as it is.
 */
record ElementItems(Plant plant, Device device, DeviceSettings there) {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	Step step(ItemKind kind, String name) {
		return switch (kind) {
		case INTERFACE -> take(device.getInterfaces(), NetworkInterface::getName,
				find(there.interfaces(), InterfaceSettings::name, name), name, MODEL::createNetworkInterface,
				ElementItems::copy);
		case TAG -> take(device.getTags(), Tag::getName, find(there.tags(), TagSettings::name, name), name,
				MODEL::createTag, ElementItems::copy);
		case METHOD -> take(device.getMethods(), Method::getName, find(there.methods(), MethodSettings::name, name),
				name, MODEL::createMethod, ElementItems::copy);
		case WEB_USER ->
			users(device.getWebServer().getUsers(), find(there.webServer().users(), UserSettings::name, name), name);
		case OPC_UA_USER -> users(logins().getUsers(), user(name, false), name);
		case PROJECT_USER -> projectUser(name);
		default -> throw new IllegalArgumentException(kind.name());
		};
	}

	/** Without any of the project's users in the device they are switched off there, none was removed. */
	private Step projectUser(String name) {
		boolean on = there.opcUaServer().users().stream().anyMatch(UserSettings::ofProject);
		if (!on) {
			return () -> logins().setProjectUsers(false);
		}
		Step user = users(plant.getUsers(), user(name, true), name);
		return () -> {
			logins().setProjectUsers(true);
			user.run();
		};
	}

	private UserAuthentication logins() {
		return device.getOpcUaServer().getUserAuthentication();
	}

	private Optional<UserSettings> user(String name, boolean ofProject) {
		return find(there.opcUaServer().users().stream().filter(each -> each.ofProject() == ofProject).toList(),
				UserSettings::name, name);
	}

	private static Step users(List<User> users, Optional<UserSettings> wanted, String name) {
		return take(users, User::getName, wanted, name, MODEL::createUser, ElementItems::copy);
	}

	private static <S> Optional<S> find(List<S> list, Function<S, String> names, String name) {
		return list.stream().filter(each -> names.apply(each).equals(name)).findFirst();
	}

	private static <M, S> Step take(List<M> list, Function<M, String> names, Optional<S> wanted, String name,
			Supplier<M> maker, BiConsumer<S, M> copy) {
		return () -> {
			Optional<M> present = find(list, names, name);
			if (wanted.isEmpty()) {
				present.ifPresent(list::remove);
				return;
			}
			M element = present.orElseGet(maker);
			copy.accept(wanted.get(), element);
			if (present.isEmpty()) {
				list.add(element);
			}
		};
	}

	private static void copy(InterfaceSettings from, NetworkInterface to) {
		to.setName(from.name());
		to.setAddress(from.address());
		to.setPrefixLength(from.prefixLength());
		ECollections.setEList(to.getDnsNames(), from.dnsNames());
	}

	private static void copy(UserSettings from, User to) {
		to.setName(from.name());
		to.setPasswordHash(from.passwordHash());
		ECollections.setEList(to.getRights(), from.rights().stream().map(UserRight::get).toList());
	}

	private static void copy(TagSettings from, Tag to) {
		to.setName(from.name());
		to.setType(TagType.valueOf(from.type().name()));
		to.setArrayLength(from.arrayLength());
		to.setInitialValue(from.initialValue());
		to.setReadable(from.readable());
		to.setWritable(from.writable());
		to.setSimulation(from.simulation() == null ? null : simulation(from.simulation()));
	}

	private static Simulation simulation(SimulationSettings from) {
		Simulation simulation = MODEL.createSimulation();
		simulation.setKind(SimulationKind.valueOf(from.kind().name()));
		simulation.setMinimum(from.minimum());
		simulation.setMaximum(from.maximum());
		simulation.setPeriodMillis(from.periodMillis());
		return simulation;
	}

	private static void copy(MethodSettings from, Method to) {
		to.setName(from.name());
		to.setDescription(from.description());
		to.setKind(MethodKind.valueOf(from.kind().name()));
		ECollections.setEList(to.getTags(), from.tags());
	}
}
