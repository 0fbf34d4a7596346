// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

/** What a branch did with a whole object or file, or whether it was there before. */
public enum MergeState {
	NOT_THERE("not there"), THERE("there"), CHANGED("changed"), REMOVED("removed");

	private final String words;

	MergeState(String words) {
		this.words = words;
	}

	/** As a conflict says it. */
	public String words() {
		return words;
	}
}
