/**
 */
package org.sealbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.model.RolloverStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rollover</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getKeyAlgorithm <em>Key Algorithm</em>}</li>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getNewWithOld <em>New With Old</em>}</li>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getOldWithNew <em>Old With New</em>}</li>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getReplacements <em>Replacements</em>}</li>
 *   <li>{@link org.sealbench.model.impl.RolloverImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RolloverImpl extends EObjectImpl implements Rollover {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber NUMBER_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber SUCCESSOR_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber successor = SUCCESSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final RolloverStage STAGE_EDEFAULT = RolloverStage.TRUST;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected RolloverStage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyAlgorithm() <em>Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_ALGORITHM_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKeyAlgorithm() <em>Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String keyAlgorithm = KEY_ALGORITHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNewWithOld() <em>New With Old</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewWithOld()
	 * @generated
	 * @ordered
	 */
	protected static final String NEW_WITH_OLD_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNewWithOld() <em>New With Old</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNewWithOld()
	 * @generated
	 * @ordered
	 */
	protected String newWithOld = NEW_WITH_OLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getOldWithNew() <em>Old With New</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldWithNew()
	 * @generated
	 * @ordered
	 */
	protected static final String OLD_WITH_NEW_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOldWithNew() <em>Old With New</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOldWithNew()
	 * @generated
	 * @ordered
	 */
	protected String oldWithNew = OLD_WITH_NEW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReplacements() <em>Replacements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacements()
	 * @generated
	 * @ordered
	 */
	protected EList<RolloverReplacement> replacements;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<RolloverStep> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RolloverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ROLLOVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(CertificateNumber newNumber) {
		CertificateNumber oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROLLOVER__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getSuccessor() {
		return successor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuccessor(CertificateNumber newSuccessor) {
		CertificateNumber oldSuccessor = successor;
		successor = newSuccessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROLLOVER__SUCCESSOR, oldSuccessor, successor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RolloverStage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(RolloverStage newStage) {
		RolloverStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROLLOVER__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyAlgorithm() {
		return keyAlgorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyAlgorithm(String newKeyAlgorithm) {
		String oldKeyAlgorithm = keyAlgorithm;
		keyAlgorithm = newKeyAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROLLOVER__KEY_ALGORITHM, oldKeyAlgorithm, keyAlgorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNewWithOld() {
		return newWithOld;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewWithOld(String newNewWithOld) {
		String oldNewWithOld = newWithOld;
		newWithOld = newNewWithOld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROLLOVER__NEW_WITH_OLD, oldNewWithOld, newWithOld));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOldWithNew() {
		return oldWithNew;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOldWithNew(String newOldWithNew) {
		String oldOldWithNew = oldWithNew;
		oldWithNew = newOldWithNew;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROLLOVER__OLD_WITH_NEW, oldOldWithNew, oldWithNew));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RolloverReplacement> getReplacements() {
		if (replacements == null) {
			replacements = new EObjectContainmentEList<RolloverReplacement>(RolloverReplacement.class, this, ModelPackage.ROLLOVER__REPLACEMENTS);
		}
		return replacements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RolloverStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<RolloverStep>(RolloverStep.class, this, ModelPackage.ROLLOVER__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ROLLOVER__REPLACEMENTS:
				return ((InternalEList<?>)getReplacements()).basicRemove(otherEnd, msgs);
			case ModelPackage.ROLLOVER__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ROLLOVER__NUMBER:
				return getNumber();
			case ModelPackage.ROLLOVER__SUCCESSOR:
				return getSuccessor();
			case ModelPackage.ROLLOVER__STAGE:
				return getStage();
			case ModelPackage.ROLLOVER__KEY_ALGORITHM:
				return getKeyAlgorithm();
			case ModelPackage.ROLLOVER__NEW_WITH_OLD:
				return getNewWithOld();
			case ModelPackage.ROLLOVER__OLD_WITH_NEW:
				return getOldWithNew();
			case ModelPackage.ROLLOVER__REPLACEMENTS:
				return getReplacements();
			case ModelPackage.ROLLOVER__STEPS:
				return getSteps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ROLLOVER__NUMBER:
				setNumber((CertificateNumber)newValue);
				return;
			case ModelPackage.ROLLOVER__SUCCESSOR:
				setSuccessor((CertificateNumber)newValue);
				return;
			case ModelPackage.ROLLOVER__STAGE:
				setStage((RolloverStage)newValue);
				return;
			case ModelPackage.ROLLOVER__KEY_ALGORITHM:
				setKeyAlgorithm((String)newValue);
				return;
			case ModelPackage.ROLLOVER__NEW_WITH_OLD:
				setNewWithOld((String)newValue);
				return;
			case ModelPackage.ROLLOVER__OLD_WITH_NEW:
				setOldWithNew((String)newValue);
				return;
			case ModelPackage.ROLLOVER__REPLACEMENTS:
				getReplacements().clear();
				getReplacements().addAll((Collection<? extends RolloverReplacement>)newValue);
				return;
			case ModelPackage.ROLLOVER__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends RolloverStep>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ROLLOVER__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.ROLLOVER__SUCCESSOR:
				setSuccessor(SUCCESSOR_EDEFAULT);
				return;
			case ModelPackage.ROLLOVER__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case ModelPackage.ROLLOVER__KEY_ALGORITHM:
				setKeyAlgorithm(KEY_ALGORITHM_EDEFAULT);
				return;
			case ModelPackage.ROLLOVER__NEW_WITH_OLD:
				setNewWithOld(NEW_WITH_OLD_EDEFAULT);
				return;
			case ModelPackage.ROLLOVER__OLD_WITH_NEW:
				setOldWithNew(OLD_WITH_NEW_EDEFAULT);
				return;
			case ModelPackage.ROLLOVER__REPLACEMENTS:
				getReplacements().clear();
				return;
			case ModelPackage.ROLLOVER__STEPS:
				getSteps().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ROLLOVER__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.ROLLOVER__SUCCESSOR:
				return SUCCESSOR_EDEFAULT == null ? successor != null : !SUCCESSOR_EDEFAULT.equals(successor);
			case ModelPackage.ROLLOVER__STAGE:
				return stage != STAGE_EDEFAULT;
			case ModelPackage.ROLLOVER__KEY_ALGORITHM:
				return KEY_ALGORITHM_EDEFAULT == null ? keyAlgorithm != null : !KEY_ALGORITHM_EDEFAULT.equals(keyAlgorithm);
			case ModelPackage.ROLLOVER__NEW_WITH_OLD:
				return NEW_WITH_OLD_EDEFAULT == null ? newWithOld != null : !NEW_WITH_OLD_EDEFAULT.equals(newWithOld);
			case ModelPackage.ROLLOVER__OLD_WITH_NEW:
				return OLD_WITH_NEW_EDEFAULT == null ? oldWithNew != null : !OLD_WITH_NEW_EDEFAULT.equals(oldWithNew);
			case ModelPackage.ROLLOVER__REPLACEMENTS:
				return replacements != null && !replacements.isEmpty();
			case ModelPackage.ROLLOVER__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", successor: ");
		result.append(successor);
		result.append(", stage: ");
		result.append(stage);
		result.append(", keyAlgorithm: ");
		result.append(keyAlgorithm);
		result.append(", newWithOld: ");
		result.append(newWithOld);
		result.append(", oldWithNew: ");
		result.append(oldWithNew);
		result.append(')');
		return result.toString();
	}

} //RolloverImpl
