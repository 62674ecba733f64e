/** Words that stand before a date and tell which one it is: of publication or of the last change. Lower case. */
export const MODIFIED_WORDS: readonly string[] =
  'updated update modified revised amended edited aktualisiert geändert stand bearbeitet actualizado actualizada modificado mis à jour modifié modifiée aggiornato aggiornata modificato atualizado atualizada bijgewerkt gewijzigd uppdaterad uppdaterat ändrad oppdatert opdateret päivitetty muokattu aktualizováno aktualizace upraveno güncelleme güncellenme güncellendi zaktualizowano aktualizacja обновлено обновлен изменено оновлено actualizat ενημέρωση ενημερώθηκε frissítve cập nhật diperbarui 更新 최종수정 수정 수정일 अपडेट تحديث آخر عודכן'
    .split(' ')
    .filter((word) => !['à', 'jour', 'mis', 'nhật', 'آخر'].includes(word))
    .concat('mis à jour', 'cập nhật');

/** Openings of the names of months in English, German, French, Spanish and Italian: what a date line at an article's head is known by. */
export const MONTH_STEMS: readonly string[] =
  'jan feb mar mär apr may mai jun jul aug sep oct okt nov dec dez januar février fevr mars avril juin juillet août décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre'.split(
    ' ',
  );
