// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.PrintStream;

import org.sealbench.common.VisibleText;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal. */
final class BarDisplay implements ProgressDisplay {

	private static final int STEPS = 100;
	private static final int UPDATE_MILLIS = 100;

	private final ProgressBar bar;

	BarDisplay(PrintStream err) {
		this.bar = new ProgressBarBuilder().setTaskName("").setInitialMax(STEPS).setStyle(ProgressBarStyle.ASCII)
				.setUpdateIntervalMillis(UPDATE_MILLIS).setConsumer(new ConsoleProgressBarConsumer(steering(err)))
				.clearDisplayOnFinish().hideEta().build();
	}

	/** The bar returns to the begin of its line, which what others wrote must not. */
	private static PrintStream steering(PrintStream err) {
		return new PrintStream(err, true, err.charset());
	}

	@Override
	public void show(double share) {
		bar.stepTo(Math.round(share * STEPS));
	}

	@Override
	public void step(String what) {
		bar.setExtraMessage(VisibleText.of(what));
	}

	@Override
	public void close() {
		bar.close();
	}
}
