// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import org.sealbench.model.Tag;

/** What clients may do with a tag. Whoever may write it may read it, too, unless it is said otherwise. */
enum TagAccess {
	READ("read", true, false),
	WRITE("write", true, true),
	WRITE_ONLY("write-only", false, true),
	NONE("none", false, false);

	private final String label;
	private final boolean readable;
	private final boolean writable;

	TagAccess(String label, boolean readable, boolean writable) {
		this.label = label;
		this.readable = readable;
		this.writable = writable;
	}

	static TagAccess of(Tag tag) {
		if (tag.isReadable()) {
			return tag.isWritable() ? WRITE : READ;
		}
		return tag.isWritable() ? WRITE_ONLY : NONE;
	}

	String label() {
		return label;
	}

	void set(Tag tag) {
		tag.setReadable(readable);
		tag.setWritable(writable);
	}
}
