// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.passed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sealbench.common.OwnerFiles;
import org.sealbench.device.Digest;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/**
 * The devices in which the rules about certificates found nothing when they were compiled last, and whose images were
 * made of the same inputs: as long as these are the same and no certificate began, ended or came near its end, a
 * compile need not look at them again. It is a file beside the kept images that can be deleted any time; one that is
 * damaged, or that another build of the rules wrote, counts as empty. Seals are never taken from it.
 */
public final class PassedDevices {

	private static final String HEADER = "sealbench passed devices 1";

	private final Project project;
	private final Instant now;
	private final Path file;
	private final Optional<String> product;
	private final Map<String, Entry> entries = new TreeMap<>();
	private final Set<String> found = new HashSet<>();
	private boolean changed;

	/**
	 * @param digest of the inputs
	 * @param from   when it was compiled; a clock that was set back since begins anew
	 * @param until  when the time alone may make a difference
	 * @param keys   whether the private keys were held against their certificates
	 */
	private record Entry(String digest, Instant from, Instant until, boolean keys) {

		String line(String name) {
			return String.join(" ", digest, from.toString(), until.toString(), Boolean.toString(keys), name);
		}
	}

	/** Reads which devices passed, and compares their inputs as they are now, on all cores. */
	public PassedDevices(Project project, List<Device> devices, Instant now) {
		this.project = project;
		this.now = now;
		this.file = project.layout().local().resolve("images").resolve("passed");
		this.product = ProductIdentity.find().map(each -> Digest.sha256(each.getBytes(StandardCharsets.UTF_8)));
		read();
		if (!entries.isEmpty()) {
			DeviceInputs inputs = new DeviceInputs(project);
			found.addAll(devices.parallelStream().filter(each -> isSame(each, inputs)).map(Device::getName)
					.collect(Collectors.toSet()));
		}
	}

	/** Whether a device has passed as it is now. */
	public boolean contains(Device device) {
		return found.contains(device.getName());
	}

	/** Adds devices that passed, in the state that is saved, and remembers them for the next time. */
	public void add(List<Device> passed) {
		if (!passed.isEmpty() && product.isPresent()) {
			DeviceInputs inputs = new DeviceInputs(project);
			Map<String, String> digests = new HashMap<>();
			passed.parallelStream().map(each -> Map.entry(each.getName(), inputs.digest(each))).toList()
					.forEach(each -> digests.put(each.getKey(), each.getValue()));
			for (Device each : passed) {
				inputs.quietUntil(each, now).ifPresent(until -> entries.put(each.getName(),
						new Entry(digests.get(each.getName()), now, until, project.access().isOpen())));
			}
			changed = true;
		}
		Set<String> present = project.plant().getDevices().stream().map(Device::getName).collect(Collectors.toSet());
		changed |= entries.keySet().retainAll(present);
		if (changed) {
			write();
		}
	}

	private boolean isSame(Device device, DeviceInputs inputs) {
		Entry entry = entries.get(device.getName());
		return entry != null && !now.isBefore(entry.from()) && now.isBefore(entry.until())
				&& (entry.keys() || !project.access().isOpen()) && entry.digest().equals(inputs.digest(device));
	}

	private void read() {
		try {
			List<String> lines = product.isPresent() && Files.exists(file) ? Files.readAllLines(file) : List.of();
			if (lines.size() > 1 && lines.get(0).equals(HEADER) && lines.get(1).equals(product.get())) {
				for (String line : lines.subList(2, lines.size())) {
					String[] words = line.split(" ", 5);
					entries.put(words[4], new Entry(words[0], Instant.parse(words[1]), Instant.parse(words[2]),
							Boolean.parseBoolean(words[3])));
				}
			}
		} catch (IOException | DateTimeException | ArrayIndexOutOfBoundsException e) {
			entries.clear();
		}
	}

	/** Where it cannot be written, the next compile looks at everything, as this one did. */
	private void write() {
		StringBuilder text = new StringBuilder(HEADER).append('\n').append(product.orElse("")).append('\n');
		entries.forEach((name, entry) -> text.append(entry.line(name)).append('\n'));
		try {
			OwnerFiles.makeFolder(file.getParent());
			OwnerFiles.writeQuickly(file, text.toString().getBytes(StandardCharsets.UTF_8));
			changed = false;
		} catch (IOException e) {
			entries.clear();
		}
	}
}
