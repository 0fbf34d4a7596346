// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** Looks in one source for what the comments of its declarations leave out. */
final class CommentScan extends TreePathScanner<Void, Void> {

	private final SourceTrees trees;
	private final Set<String> undescribed;
	private final Set<String> unsaid;
	private final Set<String> malformed;

	/**
	 * @param undescribed takes the public types without a comment
	 * @param unsaid      takes the public methods that do not say when they throw
	 * @param malformed   takes comments that are no Javadoc
	 */
	CommentScan(SourceTrees trees, Set<String> undescribed, Set<String> unsaid, Set<String> malformed) {
		this.trees = trees;
		this.undescribed = undescribed;
		this.unsaid = unsaid;
		this.malformed = malformed;
	}

	@Override
	public Void visitClass(ClassTree type, Void none) {
		if (isPublic(getCurrentPath()) && trees.comment(getCurrentPath()) == null) {
			undescribed.add(trees.place(getCurrentPath()) + " " + type.getSimpleName());
		}
		checkForm();
		return super.visitClass(type, none);
	}

	@Override
	public Void visitMethod(MethodTree method, Void none) {
		if (isPublic(getCurrentPath()) && !isOverride(method)) {
			Set<String> thrown = method.getThrows().stream().map(Object::toString)
					.collect(Collectors.toCollection(TreeSet::new));
			thrown.removeAll(said());
			if (!thrown.isEmpty()) {
				unsaid.add(trees.place(getCurrentPath()) + " " + method.getName() + " " + thrown);
			}
		}
		checkForm();
		return super.visitMethod(method, none);
	}

	@Override
	public Void visitVariable(VariableTree variable, Void none) {
		checkForm();
		return super.visitVariable(variable, none);
	}

	private Set<String> said() {
		DocCommentTree comment = trees.comment(getCurrentPath());
		if (comment == null) {
			return Set.of();
		}
		return comment.getBlockTags().stream().filter(ThrowsTree.class::isInstance).map(ThrowsTree.class::cast)
				.filter(each -> !each.getDescription().isEmpty()).map(each -> each.getExceptionName().toString())
				.collect(Collectors.toSet());
	}

	private void checkForm() {
		DocCommentTree comment = trees.comment(getCurrentPath());
		if (comment != null) {
			TreePath declaration = getCurrentPath();
			new DocTreeScanner<Void, Void>() {
				@Override
				public Void visitErroneous(ErroneousTree tree, Void none) {
					malformed.add(trees.place(declaration) + " " + tree.getDiagnostic().getMessage(null));
					return super.visitErroneous(tree, none);
				}
			}.scan(comment, null);
			if (comment.getFirstSentence().isEmpty() && comment.getBlockTags().isEmpty()) {
				malformed.add(trees.place(declaration) + " says nothing");
			}
		}
	}

	private static boolean isOverride(MethodTree method) {
		return method.getModifiers().getAnnotations().stream().map(AnnotationTree::getAnnotationType)
				.anyMatch(each -> each.toString().equals("Override"));
	}

	/** Whether a declaration and all around it are public, by word or as a member of an interface. */
	private static boolean isPublic(TreePath path) {
		for (TreePath each = path; each != null; each = each.getParentPath()) {
			Set<Modifier> modifiers = switch (each.getLeaf()) {
			case ClassTree type -> type.getModifiers().getFlags();
			case MethodTree method -> method.getModifiers().getFlags();
			default -> Set.of(Modifier.PUBLIC);
			};
			boolean ofInterface = each.getParentPath() != null
					&& each.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE
					&& !modifiers.contains(Modifier.PRIVATE);
			boolean local = each.getLeaf() instanceof ClassTree
					&& !(each.getParentPath().getLeaf() instanceof ClassTree)
					&& each.getParentPath().getLeaf().getKind() != Tree.Kind.COMPILATION_UNIT;
			if (local || !modifiers.contains(Modifier.PUBLIC) && !ofInterface) {
				return false;
			}
		}
		return true;
	}
}
