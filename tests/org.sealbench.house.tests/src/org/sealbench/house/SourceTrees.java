// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/** Java sources as trees with their comments: read, but not compiled, so that no class path is needed. */
final class SourceTrees {

	private final DocTrees comments;
	private final List<CompilationUnitTree> units;

	private SourceTrees(DocTrees comments, List<CompilationUnitTree> units) {
		this.comments = comments;
		this.units = units;
	}

	static SourceTrees parse(List<Path> files) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(files);
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
			List<CompilationUnitTree> units = new ArrayList<>();
			task.parse().forEach(units::add);
			return new SourceTrees(DocTrees.instance(task), units);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void forEach(Consumer<CompilationUnitTree> action) {
		units.forEach(action);
	}

	/** The comment of a declaration, null where it has none. */
	DocCommentTree comment(TreePath declaration) {
		return comments.getDocCommentTree(declaration);
	}

	/** Where a declaration stands, for a message. */
	String place(TreePath declaration) {
		CompilationUnitTree unit = declaration.getCompilationUnit();
		long start = comments.getSourcePositions().getStartPosition(unit, declaration.getLeaf());
		Path file = Path.of(unit.getSourceFile().toUri());
		return file.getFileName() + ":" + unit.getLineMap().getLineNumber(start);
	}
}
