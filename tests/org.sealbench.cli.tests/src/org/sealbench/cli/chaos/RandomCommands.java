// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/**
 * Makes up commands of one station. It changes devices of its own, whose names begin with its letter, and their
 * certificates, so that what two stations do can be merged; the project's settings and revocations are the first one's.
 */
final class RandomCommands {

	private static final int MOST_DEVICES = 6;
	private static final String PROJECT = "the project";

	private final Random random;
	private final Station station;
	private final boolean isFirst;
	private final String letter;
	private final String net;
	private int counter;

	RandomCommands(Random random, Station station, boolean isFirst, String net) {
		this.random = random;
		this.station = station;
		this.isFirst = isFirst;
		this.letter = isFirst ? "A" : "B";
		this.net = net + (isFirst ? ".1." : ".2.");
	}

	/**
	 * A command and what it changes.
	 *
	 * @param subjects names of devices, and words for what the whole project has once
	 * @param isUsers  whether it does no more than to add a user to its one device
	 */
	record Step(String[] command, Set<String> subjects, boolean isUsers) {

		/** Whether a branch with the other one and a branch with this one can be merged without a question. */
		boolean goesBeside(Step other) {
			return isUsers && other.isUsers || Collections.disjoint(subjects, other.subjects);
		}
	}

	/** A command of any kind. */
	Step next() throws ProblemException {
		try (Project project = Project.open(station.root)) {
			List<String> own = project.plant().getDevices().stream().map(Device::getName)
					.filter(each -> each.startsWith(letter)).toList();
			List<CertificateEntry> certificates = project.certificates().entries().stream()
					.filter(each -> each.getDevice().startsWith(letter)).toList();
			Optional<String> device = own.isEmpty() ? Optional.empty() : Optional.of(pick(own));
			boolean isCertificate = !certificates.isEmpty() && random.nextBoolean();
			if (device.isEmpty() || own.size() < 2) {
				return add();
			}
			return isCertificate ? certificate(pick(certificates), device.get(), project.access().isProtected())
					: other(device.get(), own.size(), project.access().isProtected());
		}
	}

	private Step other(String device, int devices, boolean isProtected) {
		String fresh = letter + ++counter;
		return switch (random.nextInt(11)) {
		case 0, 1 -> devices < MOST_DEVICES ? add() : of(device, "device", "remove", device);
		case 2 -> of(device, "device", "remove", device);
		case 3 -> new Step(new String[] { "device", "rename", device, fresh, "--yes" }, Set.of(device, fresh), false);
		case 4 -> devices < MOST_DEVICES
				? new Step(new String[] { "device", "copy", device, fresh, "--address", address() },
						Set.of(device, fresh), false)
				: of(device, "device", "set", device, "comment=full");
		case 5 -> of(device, "device", "set", device, "webserver.enabled=true", "--yes");
		case 6 -> of(device, "device", "set", device, "comment=" + random.nextInt(1000));
		case 7 -> new Step(new String[] { "device", "set", device, "webserver.users=+u" + random.nextInt(1000) },
				Set.of(device), true);
		case 8 -> isFirst ? of(PROJECT, "project", "set", "organization=" + random.nextInt(1000))
				: new Step(new String[] { "compile", device }, Set.of(device, PROJECT), false);
		case 9 -> isProtected ? of(fresh, "user", "add", letter.toLowerCase() + ++counter)
				: of(device, "device", "show", device);
		default -> make(device);
		};
	}

	private static Step of(String subject, String... command) {
		return new Step(command, Set.of(subject), false);
	}

	private Step certificate(CertificateEntry entry, String device, boolean isProtected) {
		String number = String.valueOf(entry.getNumber());
		String owner = entry.getDevice();
		return switch (random.nextInt(8)) {
		case 0, 1 -> of(owner, "cert", "delete", number);
		case 2, 3 -> of(owner, "cert", "assign", number, "--device", owner, "--as", "web");
		case 4 -> new Step(new String[] { "cert", "renew", number }, Set.of(owner, PROJECT), false);
		case 5 -> of(owner, "cert", "unassign", number, "--device", owner, "--as", "web");
		case 6 ->
			isFirst && isProtected ? new Step(new String[] { "cert", "revoke", number }, Set.of(owner, PROJECT), false)
					: make(device);
		default -> make(device);
		};
	}

	private Step add() {
		String name = letter + ++counter;
		return of(name, "device", "add", name, "--address", address());
	}

	private static Step make(String device) {
		return of(device, "cert", "new", "--device", device, "--usage", "web", "--self-signed");
	}

	private String address() {
		return net + ++counter;
	}

	private <T> T pick(List<T> list) {
		return new ArrayList<>(list).get(random.nextInt(list.size()));
	}
}
