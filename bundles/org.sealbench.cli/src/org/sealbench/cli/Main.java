package org.sealbench.cli;

/** Entry point of the command line. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		if (arguments.length == 1 && arguments[0].equals("--version")) {
			// Asked by scripts before anything else: answered without loading what parses commands.
			System.out.println(Version.TEXT);
			return;
		}
		Interrupt interrupt = Interrupt.onShutdown();
		int exitCode = new CommandRunner(Surroundings.ofThisProcess(), interrupt).run(arguments);
		interrupt.exit(exitCode);
	}
}
