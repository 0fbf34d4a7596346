// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.passed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sealbench.common.CodeIdentity;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.device.Digest;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.project.Project;

/**
 * The devices in which the rules about certificates found nothing when they were compiled last, and whose images were
 * made of the same inputs: as long as these are the same and no certificate began, ended or came near its end, a
 * compile need not look at them again. It is a file beside the kept images that can be deleted any time; one that is
 * damaged, that another build of the rules wrote, or another station, counts as empty. Seals are never taken from it.
 */
public final class PassedDevices {

	private static final String HEADER = "sealbench passed devices 3";
	private static final String PURPOSE = "passed devices";
	private static final int LINES_BEFORE = 3;
	private static final int WORDS = 6;
	private static final List<Class<?>> RULES = List.of(DeviceRules.class, CertificateLint.class, Project.class,
			Plant.class);

	private final Project project;
	private final Instant now;
	private final Path folder;
	private final Path file;
	private final Optional<String> product;
	private final Map<String, Entry> entries = new TreeMap<>();
	private final Set<String> found = new HashSet<>();
	private boolean changed;

	/**
	 * @param digest of the inputs
	 * @param from   when it was compiled; a clock that was set back since begins anew
	 * @param until  when the time alone may make a difference
	 * @param keys   whether the private keys were compared with their certificates
	 * @param image  what the image was made of
	 */
	private record Entry(String digest, Instant from, Instant until, boolean keys, String image) {

		String line(String name) {
			return String.join(" ", digest, from.toString(), until.toString(), Boolean.toString(keys), image, name);
		}
	}

	/** Reads which devices passed, and compares their inputs as they are now, on all cores. */
	public PassedDevices(Project project, List<Device> devices, Instant now) {
		this.project = project;
		this.now = now;
		this.folder = project.layout().local().resolve("images");
		this.file = folder.resolve("passed");
		this.product = CodeIdentity.of(RULES).map(each -> Digest.sha256(each.getBytes(StandardCharsets.UTF_8)));
		read();
		if (!entries.isEmpty()) {
			DeviceInputs inputs = new DeviceInputs(project);
			inputs.readAhead(devices);
			found.addAll(devices.parallelStream().filter(each -> isSame(each, inputs)).map(Device::getName)
					.collect(Collectors.toSet()));
		}
	}

	/** Whether a device has passed as it is now. */
	public boolean contains(Device device) {
		return found.contains(device.getName());
	}

	/** What the image of a device was made of that has passed as it is now. */
	public Optional<String> image(Device device) {
		Entry entry = entries.get(device.getName());
		return entry != null && contains(device) ? Optional.of(entry.image()) : Optional.empty();
	}

	/**
	 * Adds devices that passed, in the state that is saved, and remembers them for the next time.
	 *
	 * @param images what the image of each was made of
	 */
	public void add(List<Device> passed, Function<Device, String> images) {
		if (!passed.isEmpty() && product.isPresent()) {
			DeviceInputs inputs = new DeviceInputs(project);
			List<String> digests = passed.parallelStream().map(inputs::digest).toList();
			for (int i = 0; i < passed.size(); i++) {
				Device device = passed.get(i);
				String digest = digests.get(i);
				inputs.quietUntil(device, now).ifPresent(until -> entries.put(device.getName(),
						new Entry(digest, now, until, project.access().isOpen(), images.apply(device))));
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
			if (lines.size() > LINES_BEFORE && lines.get(0).equals(HEADER) && lines.get(1).equals(product.get())
					&& isOurs(lines.get(2), lines.subList(LINES_BEFORE, lines.size()))) {
				for (String line : lines.subList(LINES_BEFORE, lines.size())) {
					String[] words = line.split(" ", WORDS);
					entries.put(words[WORDS - 1], new Entry(words[0], Instant.parse(words[1]), Instant.parse(words[2]),
							Boolean.parseBoolean(words[3]), words[4]));
				}
			}
		} catch (IOException | DateTimeException | ArrayIndexOutOfBoundsException e) {
			entries.clear();
		}
	}

	private boolean isOurs(String code, List<String> lines) {
		try {
			return project.station().gave(HexFormat.of().parseHex(code), PURPOSE, content(lines));
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private byte[] content(List<String> lines) {
		return (product.orElse("") + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
	}

	/** Where it cannot be written, the next compile looks at everything, as this one did. */
	private void write() {
		List<String> lines = entries.entrySet().stream().map(each -> each.getValue().line(each.getKey())).toList();
		Optional<byte[]> code = project.station().code(PURPOSE, content(lines));
		if (code.isEmpty()) {
			return;
		}
		List<String> text = new ArrayList<>(List.of(HEADER, product.orElse(""), HexFormat.of().formatHex(code.get())));
		text.addAll(lines);
		try {
			OwnerFiles.makeFolder(folder);
			// A link in its place must not choose what is written to.
			OwnerFiles.writeUnsynced(file, (String.join("\n", text) + "\n").getBytes(StandardCharsets.UTF_8), true);
			changed = false;
		} catch (IOException e) {
			entries.clear();
		}
	}
}
