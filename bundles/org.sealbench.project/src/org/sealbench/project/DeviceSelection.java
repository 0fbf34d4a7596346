// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.charset.StandardCharsets;

import org.sealbench.model.CertificateNumber;
import org.sealbench.project.folder.ProjectFolder;

/** Which devices of a project are read to look at one thing; the others are left on the disk. */
public interface DeviceSelection {

	/** All of them. */
	DeviceSelection ALL = (path, content) -> true;

	/**
	 * Whether a device is read.
	 *
	 * @param content of its file
	 */
	boolean wants(String path, byte[] content);

	/** Whether a file has to be read to find out. */
	default boolean asks(String path) {
		return true;
	}

	/** One device. */
	static DeviceSelection named(String name) {
		return new DeviceSelection() {
			@Override
			public boolean asks(String path) {
				return path.equals(ProjectFolder.device(name));
			}

			@Override
			public boolean wants(String path, byte[] content) {
				return asks(path);
			}
		};
	}

	/** The devices whose files hold the number of a certificate, and perhaps others that hold it as another number. */
	static DeviceSelection mentioning(CertificateNumber certificate) {
		String number = certificate.toString();
		return (path, content) -> holds(new String(content, StandardCharsets.ISO_8859_1), number);
	}

	private static boolean holds(String text, String number) {
		for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
			int start = at;
			while (start > 0 && text.charAt(start - 1) == '0') {
				start--;
			}
			int end = at + number.length();
			boolean isDigitBefore = start > 0 && Character.isDigit(text.charAt(start - 1));
			if (!isDigitBefore && (end == text.length() || !Character.isDigit(text.charAt(end)))) {
				return true;
			}
		}
		return false;
	}
}
