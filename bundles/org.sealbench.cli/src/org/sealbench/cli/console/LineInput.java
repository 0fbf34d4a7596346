// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.sealbench.common.Wipe;

/**
 * Standard input, of which one line after the other is taken. Its character set is that of its first line, which has
 * the byte order mark of all: in UTF-16 a line ends with a unit of two bytes, and a byte of 10 alone can be half of a
 * letter.
 */
final class LineInput extends FilterInputStream {

	private static final byte[] NO_MARK = new byte[0];
	private static final int SMALL = 0xFF;
	private static final int LARGE = 0xFE;

	private byte[] mark = NO_MARK;
	private boolean begun;

	private LineInput(InputStream in) {
		super(in);
	}

	static LineInput over(InputStream in) {
		return in instanceof LineInput lines ? lines : new LineInput(in);
	}

	/**
	 * The bytes up to the end of a line, which is left out, or up to the end of all; in UTF-16 with the mark in front,
	 * in each line. Nothing behind is taken, so that the next line can be read next.
	 *
	 * @param most how many bytes are read at most
	 */
	byte[] readLine(int most) throws IOException {
		byte[] line = mark.clone();
		while (line.length < most) {
			byte[] unit = unit();
			if (unit.length == 0 || isEnd(unit)) {
				break;
			}
			byte[] longer = Arrays.copyOf(line, line.length + unit.length);
			System.arraycopy(unit, 0, longer, line.length, unit.length);
			Wipe.wipe(line);
			Wipe.wipe(unit);
			line = longer;
			if (!begun && line.length == 2 && isMark(line)) {
				mark = line.clone();
			}
			begun |= line.length >= 2;
		}
		begun = true;
		return line;
	}

	/** Two bytes in UTF-16, else one; fewer at the end. */
	private byte[] unit() throws IOException {
		return in.readNBytes(mark.length == 0 ? 1 : 2);
	}

	private boolean isEnd(byte... unit) {
		return mark.length == 0 ? unit[0] == '\n'
				: unit.length == 2 && unit[0] == (mark[0] == (byte) LARGE ? 0 : '\n')
						&& unit[1] == (mark[0] == (byte) LARGE ? '\n' : 0);
	}

	private static boolean isMark(byte... two) {
		return two[0] == (byte) SMALL && two[1] == (byte) LARGE || two[0] == (byte) LARGE && two[1] == (byte) SMALL;
	}
}
