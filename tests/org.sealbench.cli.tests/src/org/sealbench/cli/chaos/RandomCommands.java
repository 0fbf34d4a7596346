// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

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

	/** A command of any kind. */
	String[] next() throws ProblemException {
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

	private String[] other(String device, int devices, boolean isProtected) {
		String fresh = letter + ++counter;
		return switch (random.nextInt(11)) {
		case 0, 1 -> devices < MOST_DEVICES ? add() : new String[] { "device", "remove", device };
		case 2 -> new String[] { "device", "remove", device };
		case 3 -> new String[] { "device", "rename", device, fresh, "--yes" };
		case 4 -> devices < MOST_DEVICES ? new String[] { "device", "copy", device, fresh, "--address", address() }
				: new String[] { "device", "set", device, "comment=full" };
		case 5 -> new String[] { "device", "set", device, "webserver.enabled=true", "--yes" };
		case 6 -> new String[] { "device", "set", device, "comment=" + random.nextInt(1000) };
		case 7 -> new String[] { "device", "set", device, "webserver.users=+u" + random.nextInt(1000) };
		case 8 -> isFirst ? new String[] { "project", "set", "organization=" + random.nextInt(1000) }
				: new String[] { "compile", device };
		case 9 -> isProtected ? new String[] { "user", "add", letter.toLowerCase() + ++counter }
				: new String[] { "device", "show", device };
		default -> make(device);
		};
	}

	private String[] certificate(CertificateEntry entry, String device, boolean isProtected) {
		String number = String.valueOf(entry.getNumber());
		return switch (random.nextInt(8)) {
		case 0, 1 -> new String[] { "cert", "delete", number };
		case 2, 3 -> new String[] { "cert", "assign", number, "--device", entry.getDevice(), "--as", "web" };
		case 4 -> new String[] { "cert", "renew", number };
		case 5 -> new String[] { "cert", "unassign", number, "--device", entry.getDevice(), "--as", "web" };
		case 6 -> isFirst && isProtected ? new String[] { "cert", "revoke", number } : make(device);
		default -> make(device);
		};
	}

	private String[] add() {
		return new String[] { "device", "add", letter + ++counter, "--address", address() };
	}

	private static String[] make(String device) {
		return new String[] { "cert", "new", "--device", device, "--usage", "web", "--self-signed" };
	}

	private String address() {
		return net + ++counter;
	}

	private <T> T pick(List<T> list) {
		return new ArrayList<>(list).get(random.nextInt(list.size()));
	}
}
