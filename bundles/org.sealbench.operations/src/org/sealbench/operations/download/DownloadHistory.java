// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.Digest;
import org.sealbench.device.DownloadRecord;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/**
 * What this checkout knows of the downloads to its devices: which ones it did or agreed to, those in the project's log
 * included, and what a device held after the last of them. It lies in {@code .sealbench/downloads}, one file for each
 * device, and is not for git.
 */
final class DownloadHistory {

	private static final int MOST = 200;
	private static final int HASH_LENGTH = 16;
	private static final int NAME_LENGTH = 60;

	private final Path folder;
	private final DownloadLog log;

	/**
	 * The file's content; public because it is read and written by reflection.
	 *
	 * @param downloads those known here, the oldest first
	 * @param last      id of the one after which the device held the items; empty for none
	 * @param items     what it held then ({@code ImageItems})
	 */
	public record Content(List<DownloadRecord> downloads, String last, SortedMap<String, String> items) {
	}

	DownloadHistory(Project project) {
		this.folder = project.layout().local().resolve("downloads");
		this.log = new DownloadLog(project);
	}

	/** Whether a download is one of this checkout or one that it agreed to. */
	boolean knows(String device, String id) throws ProblemException {
		return read(device).downloads().stream().anyMatch(each -> each.id().equals(id)) || log.contains(device, id);
	}

	/** What the device held after the last download that is known here; empty if there was none. */
	Optional<SortedMap<String, String>> lastItems(String device) throws ProblemException {
		Content content = read(device);
		return content.last().isEmpty() ? Optional.empty() : Optional.of(content.items());
	}

	/** As {@link #lastItems}, if it was that very download. */
	Optional<SortedMap<String, String>> itemsAfter(String device, String id) throws ProblemException {
		Content content = read(device);
		return content.last().equals(id) ? Optional.of(content.items()) : Optional.empty();
	}

	/** Adds a download before it begins, so that it is known for ours even if this process dies meanwhile. */
	synchronized void begin(String device, DownloadRecord download) throws ProblemException {
		Content before = read(device);
		List<DownloadRecord> downloads = new ArrayList<>(before.downloads());
		if (downloads.stream().noneMatch(each -> each.id().equals(download.id()))) {
			downloads.add(download);
			write(device, new Content(downloads.subList(Math.max(0, downloads.size() - MOST), downloads.size()),
					before.last(), before.items()));
		}
	}

	/** A download has succeeded: it comes into the project's log. */
	synchronized void end(String device, DownloadRecord download, Map<String, String> items) throws ProblemException {
		agree(device, download, items);
		log.add(device, download);
	}

	/** Remembers what a device holds after a download, whoever did it. */
	synchronized void agree(String device, DownloadRecord download, Map<String, String> items) throws ProblemException {
		begin(device, download);
		remember(device, download.id(), items);
	}

	/** Remembers other items for the last download known here; of one that is not known the id says so. */
	synchronized void remember(String device, String id, Map<String, String> items) throws ProblemException {
		Content before = read(device);
		Content after = new Content(before.downloads(), id, new TreeMap<>(items));
		if (!after.equals(before)) {
			write(device, after);
		}
	}

	/** The id of the last download known here; empty for none. */
	String last(String device) throws ProblemException {
		return read(device).last();
	}

	private Content read(String device) throws ProblemException {
		Path file = file(device);
		if (!Files.exists(file)) {
			return new Content(List.of(), "", new TreeMap<>());
		}
		try {
			return new DeviceJson().read(Files.readAllBytes(file), Content.class, file.toString());
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		} catch (ProblemException e) {
			throw new ProblemException(OperationProblem.HISTORY_DAMAGED.at(Place.of(file.toString())), e);
		}
	}

	private void write(String device, Content content) throws ProblemException {
		Path file = file(device);
		try {
			OwnerFiles.makeFolder(folder);
			OwnerFiles.write(file, new DeviceJson().write(content));
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
	}

	/** The digest distinguishes names that a file system takes for the same. */
	private Path file(String device) {
		String hash = Digest.sha256(device.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
		String readable = DeviceNames.encode(device);
		return folder.resolve(readable.substring(0, Math.min(NAME_LENGTH, readable.length())) + "-" + hash + ".json");
	}
}
